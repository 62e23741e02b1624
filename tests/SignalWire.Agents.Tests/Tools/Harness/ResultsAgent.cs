namespace SignalWire.Agents.Tests.Tools;

/// <summary>Tools that end in every way in which a tool can end.</summary>
[VoiceAgent("Results", Route = "/results")]
internal sealed partial class ResultsAgent(CallRecorder recorder)
{
    /// <summary>Text that must never leave the process.</summary>
    public const string Reason = "row 17 of table customers";

    /// <summary>Answers at once.</summary>
    [Tool]
    public static FunctionResult GiveResult() => new("a result");

    /// <summary>Answers at once.</summary>
    [Tool]
    public static string GiveText() => "a text";

    /// <summary>Answers at once, in a task.</summary>
    [Tool]
    public static Task<FunctionResult> GiveResultTask() => Task.FromResult(new FunctionResult("a result task"));

    /// <summary>Answers at once, in a task.</summary>
    [Tool]
    public static Task<string> GiveTextTask() => Task.FromResult("a text task");

    /// <summary>Answers at once, in a value task.</summary>
    [Tool]
    public static ValueTask<FunctionResult> GiveResultValueTask() => new(new FunctionResult("a result value task"));

    /// <summary>Answers at once, in a value task.</summary>
    [Tool]
    public static ValueTask<string> GiveTextValueTask() => new("a text value task");

    /// <summary>Answers later.</summary>
    [Tool]
    public static async Task<FunctionResult> GiveResultLater()
    {
        await Task.Yield();
        return new FunctionResult("a later result");
    }

    /// <summary>Answers later.</summary>
    [Tool]
    public static async ValueTask<string> GiveTextLater()
    {
        await Task.Yield();
        return "a later text";
    }

    /// <summary>Answers null.</summary>
    [Tool]
    public static FunctionResult? GiveNullResult() => null;

    /// <summary>Answers null.</summary>
    [Tool]
    public static string? GiveNullText() => null;

    /// <summary>Answers null later.</summary>
    [Tool]
    public static async Task<FunctionResult?> GiveNullLater()
    {
        await Task.Yield();
        return null;
    }

    /// <summary>Answers nothing.</summary>
    [Tool]
    public static string GiveEmptyText() => "";

    /// <summary>Answers with all that JSON must escape.</summary>
    [Tool]
    public static string GiveOddText() => "\"quoted\" \\ \n café 日本 😀 </script>";

    /// <summary>Fails at once.</summary>
    [Tool]
    public string Fail() => throw new InvalidOperationException(recorder.Record(Reason));

    /// <summary>Fails later.</summary>
    [Tool]
    public async Task<string> FailLater()
    {
        await Task.Yield();
        return Fail();
    }

    /// <summary>Fails as if its arguments could not be read.</summary>
    [Tool]
    public string FailAsJson() => throw new System.Text.Json.JsonException(recorder.Record(Reason));

    /// <summary>Fails as if the caller were gone.</summary>
    [Tool]
    public string FailAsCanceled() => throw new TaskCanceledException(recorder.Record(Reason));

    /// <summary>Gives up at once.</summary>
    [Tool]
    public static string GiveUp() => throw new ToolException("Ask for another date.");

    /// <summary>Gives up later, and says why.</summary>
    [Tool]
    public async Task<string> GiveUpLater()
    {
        await Task.Yield();
        throw new ToolException("Ask for another day.", new InvalidOperationException(recorder.Record(Reason)));
    }
}
