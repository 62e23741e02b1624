namespace SignalWire.Agents.Swml;

/// <summary>A list as one string, such as <c>visa amex</c>.</summary>
internal sealed class SpaceListConverter() : JoinedListConverter(' ');
