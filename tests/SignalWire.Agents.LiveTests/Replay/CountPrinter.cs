using Xunit.Abstractions;
using Xunit.Sdk;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Prints to the run's own output: what a test writes is shown only when it fails.</summary>
public sealed class CountPrinter(IMessageSink run)
{
    public void Print(string line) => run.OnMessage(new DiagnosticMessage(line));
}
