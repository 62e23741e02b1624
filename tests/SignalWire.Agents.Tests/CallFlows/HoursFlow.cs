using SignalWire.Agents.Swml;
using SignalWire.Agents.Tests.Tools;
using Record = SignalWire.Agents.Swml.Record;

namespace SignalWire.Agents.Tests.CallFlows;

/// <summary>A call flow that follows from the query.</summary>
[CallFlow("After hours", Route = "/hours")]
internal sealed partial class HoursFlow(CallRecorder recorder) : IConfigureCallFlow, IDisposable
{
    [FlowSection]
    public static Verb[] Main =>
    [
        new Answer { MaxDuration = 300 },
        new Label("start"),
        new Prompt("say:Press one to leave a message.") { MaxDigits = 1 },
        new Switch("prompt_value", new SwitchCase("1", new Execute("voicemail"), new Goto("start"))),
        new Hangup(),
    ];

    [FlowSection]
    private static Verb[] Voicemail() => [new Record { MaxLength = 60 }, new Return()];

    public async ValueTask<SwmlDocument> ConfigureCallFlowAsync(CallRequest call, SwmlDocument document, CancellationToken cancel)
    {
        await Task.Yield();
        return (string?)call.Query["do"] switch
        {
            "greet" => document with { Main = [new Answer(), new Play($"say:Hello {call.From}."), .. document.Main.Skip(1)] },
            "jump" => document with { Main = [new Goto("nowhere")] },
            "throw" => throw new InvalidOperationException("a secret reason"),
            _ => document,
        };
    }

    public void Dispose() => recorder.Record("disposed");
}
