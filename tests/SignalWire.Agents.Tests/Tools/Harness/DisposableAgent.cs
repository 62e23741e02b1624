namespace SignalWire.Agents.Tests.Tools;

/// <summary>An agent that is disposed asynchronously, and says so. Its other way of disposal is never used.</summary>
[VoiceAgent("Disposable", Route = "/disposable")]
internal sealed partial class DisposableAgent : IAsyncDisposable, IDisposable
{
    public const string Reason = "the disposal's own reason";

    private readonly CallRecorder _recorder;
    private readonly ScopedNumber _number;
    private bool _failsToDispose;

    public DisposableAgent(CallRecorder recorder, ScopedNumber number)
    {
        _recorder = recorder;
        _number = number;
        recorder.Record("made");
    }

    /// <summary>Answers at once.</summary>
    /// <param name="text">The answer.</param>
    [Tool]
    public string Answer(string text) => _recorder.Record(text);

    /// <summary>Answers later.</summary>
    [Tool]
    public async Task<string> AnswerLater()
    {
        await Task.Yield();
        return _recorder.Record("later");
    }

    /// <summary>Fails.</summary>
    [Tool]
    public string Fail() => throw new InvalidOperationException(_recorder.Record("failed"));

    /// <summary>Fails later.</summary>
    [Tool]
    public async Task<string> FailLater()
    {
        await Task.Yield();
        throw new ToolException(_recorder.Record("gave up"));
    }

    /// <summary>Needs a service that nobody added.</summary>
    /// <param name="nobodyMakesThis">The service.</param>
    [Tool]
    public string Lack([Microsoft.AspNetCore.Mvc.FromServices] ICustomFormatter nobodyMakesThis) => $"{_number}{nobodyMakesThis}";

    /// <summary>Makes the agent's disposal fail.</summary>
    /// <param name="later">Whether the tool ends later.</param>
    [Tool]
    public async ValueTask<string> FailToDispose(bool later)
    {
        _failsToDispose = true;
        if (later)
        {
            await Task.Yield();
        }

        return _recorder.Record("answered");
    }

    /// <summary>Needs no agent.</summary>
    [Tool]
    public static string NeedNoAgent() => "static";

    public void Dispose() => _recorder.Record("disposed at once");

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        _recorder.Record("disposed agent");
        if (_failsToDispose)
        {
            throw new InvalidOperationException(Reason);
        }
    }
}
