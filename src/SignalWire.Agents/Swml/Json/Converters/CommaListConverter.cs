namespace SignalWire.Agents.Swml;

/// <summary>Converts a list to one string with commas, such as <c>OPUS,PCMU</c>.</summary>
internal sealed class CommaListConverter() : JoinedListConverter(',');
