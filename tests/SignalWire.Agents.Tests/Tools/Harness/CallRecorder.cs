using System.Collections.Concurrent;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>What the tools of one application did, so that a test can tell that one did not run.</summary>
internal class CallRecorder
{
    private readonly ConcurrentQueue<string> _calls = new();

    public IReadOnlyCollection<string> Calls => _calls;

    public string Record(string call)
    {
        _calls.Enqueue(call);
        return call;
    }
}
