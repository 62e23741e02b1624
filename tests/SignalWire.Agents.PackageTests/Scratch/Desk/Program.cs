using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<Desk>(args, DeskServices.Add).ConfigureAwait(false);

[VoiceAgent("Desk", Route = "/desk")]
[PromptFile("desk.prompt.md")]
internal sealed partial class Desk
{
    /// <summary>Look up when a letter was posted.</summary>
    /// <param name="number">Number on the receipt.</param>
    [Tool]
#if MISTAKE
    private static string FindLetter(object number) => $"Letter {number} was posted on Monday.";
#else
    private static string FindLetter(int number) => $"Letter {number} was posted on Monday.";
#endif
}
