using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;
using SignalWire.Agents.ToolCalls;
using SignalWire.Agents.Tools;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Requests as no platform would send them: whatever comes, the answer is JSON, and no tool runs that must not.</summary>
public sealed class MutationTests
{
    private const int Requests = 30_000;
    private const string Sound =
        """{"function":"check_order","argument":{"parsed":[{"order_id":"A-1042"}],"raw":"{\"order_id\":"""
        + """\"A-1042\"}"},"call_id":"call-0001","meta_data":{}}""";

    /// <summary>Pieces that mean something to the reader.</summary>
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", ":", ",", "\\", "\\ud800", "\\u0000", "null", "true", "-1e999", "\"function\":\"check_order\"",
        "\"argument\":",
        "\"parsed\":", "\"raw\":\"{\"", "\"arguments\":{}", "\"call_id\":7", "\u2028", "é",
    ];

    [Fact]
    public void Request_MutatedAtRandom_IsAlwaysAnsweredWithJson()
    {
        var random = new Random(20261123);
        using var services = new ServiceCollection().BuildServiceProvider();
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var handler = new ToolRequestHandler(Definition<SupportAgent>(), new ToolTokens([new string('x', 32)]), TimeProvider.System);
        var output = new ArrayBufferWriter<byte>();
        var outcomes = new HashSet<ToolOutcome>();
        for (int i = 0; i < Requests; i++)
        {
            byte[] body = Mutate(random);
            output.ResetWrittenCount();
            var call = LocalToolInvocation.Rent(scopes, NullLogger.Instance, CancellationToken.None);
            var running = handler.StartAsync(body, new ToolCredentials("no-token", default), call);

            Assert.True(running.IsCompletedSuccessfully);
            Assert.NotEqual(ToolOutcome.Failed, call.Outcome);
            if (call.Rejection is null)
            {
                // Without a token nothing is answered by the tool itself.
                Assert.NotEqual(ToolOutcome.Answered, call.Outcome);
                ToolAnswerWriter.Write(output, call);
                using var answer = JsonDocument.Parse(output.WrittenMemory);
                outcomes.Add(call.Outcome);
            }

            var returning = call.ReturnAsync();
            Assert.True(returning.IsCompletedSuccessfully);
        }

        // The mutations are neither so wild nor so tame that only one thing happens.
        Assert.Equal([ToolOutcome.UnknownTool, ToolOutcome.Refused], outcomes.Order());
    }

    [Fact]
    public void Arguments_MutatedAtRandom_ReachTheToolOnlyWhenTheyFit()
    {
        var random = new Random(20261124);
        using var services = new ServiceCollection().BuildServiceProvider();
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var tool = Definition<SupportAgent>().Tools[0];
        int answered = 0;
        for (int i = 0; i < Requests; i++)
        {
            byte[] arguments = Mutate(random, """{"order_id":"A-1042","other":[1,{"a":null}]}""");
            var call = LocalToolInvocation.Rent(scopes, NullLogger.Instance, CancellationToken.None);
            var text = new ArgumentText(System.Text.Unicode.Utf8.IsValid(arguments) ? arguments : [], isInside: false);
            var running = ToolDispatcher.RunAsync(tool, text, call);

            Assert.True(running.IsCompletedSuccessfully);
            if (call.Outcome == ToolOutcome.Answered)
            {
                answered++;
                using var read = JsonDocument.Parse(arguments);
                Assert.Equal(JsonValueKind.Object, read.RootElement.ValueKind);
            }
            else
            {
                Assert.Equal(ToolOutcome.ArgumentFault, call.Outcome);
                Assert.False(call.Faults.ToText().IsEmpty);
            }

            var returning = call.ReturnAsync();
            Assert.True(returning.IsCompletedSuccessfully);
        }

        Assert.InRange(answered, Requests / 100, Requests / 2);
    }

    private static byte[] Mutate(Random random, string text = Sound)
    {
        var body = new List<byte>(Encoding.UTF8.GetBytes(text));
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(body.Count);
            switch (random.Next(4))
            {
                case 0:
                    body[at] = (byte)random.Next(256);
                    break;
                case 1:
                    body.RemoveRange(at, Math.Min(random.Next(1, 12), body.Count - at));
                    break;
                case 2:
                    body.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    body.InsertRange(at, body.GetRange(at, Math.Min(random.Next(1, 30), body.Count - at)));
                    break;
            }

            if (body.Count == 0)
            {
                body.Add((byte)'{');
            }
        }

        return [.. body];
    }

    private static AgentDefinition Definition<TAgent>()
        where TAgent : IVoiceAgent<TAgent> => TAgent.Definition;
}
