namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A case has something in it that the replay does not know. Such a case fails: it must not pass unseen.</summary>
public sealed class UntranslatableException(string what) : Exception($"The replay does not know this: {what}");
