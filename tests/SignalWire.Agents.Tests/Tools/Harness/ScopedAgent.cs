namespace SignalWire.Agents.Tests.Tools;

/// <summary>An agent that takes services of its call's scope, one of which nobody may have added.</summary>
[VoiceAgent("Scoped", Route = "/scoped")]
internal sealed partial class ScopedAgent(ScopedNumber first, ScopedNumber second, IFormatProvider? nobodyAddedThis = null)
{
    /// <summary>Says the numbers of its services.</summary>
    [Tool]
    public string TellNumbers() => $"{first.Value} {second.Value} {nobodyAddedThis is null}";

    /// <summary>Waits for a cancellation that has come already, or not.</summary>
    /// <param name="cancellationToken">The cancellation.</param>
    [Tool]
    public string Heed(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return $"{first.Value}";
    }

    /// <summary>Fails.</summary>
    [Tool]
    public string Fail() => throw new InvalidOperationException($"{first.Value}");
}
