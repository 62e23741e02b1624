namespace SignalWire.Agents.Swml;

/// <summary>A list as one string, such as <c>OPUS,PCMU</c>.</summary>
internal sealed class CommaListConverter() : JoinedListConverter(',');
