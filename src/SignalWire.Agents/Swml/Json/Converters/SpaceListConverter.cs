namespace SignalWire.Agents.Swml;

/// <summary>Converts a list to one string with spaces, such as <c>visa amex</c>.</summary>
internal sealed class SpaceListConverter() : JoinedListConverter(' ');
