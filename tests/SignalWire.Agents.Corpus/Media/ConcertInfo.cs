using SignalWire.Agents;

namespace Contoso.Media;

/// <summary>Nothing but a prompt.</summary>
[VoiceAgent("Concerts", Route = "/concerts"), PromptFile("Media/concert.prompt.md")]
public sealed partial class ConcertInfo;
