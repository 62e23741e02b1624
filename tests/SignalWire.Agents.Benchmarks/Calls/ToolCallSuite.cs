using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SignalWire.Agents.Benchmarks.Measurement;
using SignalWire.Agents.Security;
using SignalWire.Agents.ToolCalls;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>A tool call, bytes to bytes, beside one that a careful person wrote for this tool; and beside a function made by
/// reflection.</summary>
internal static class ToolCallSuite
{
    private const double Budget = 1.15;

    private delegate int Opponent(ReadOnlySpan<byte> body, IServiceScopeFactory scopes, IBufferWriter<byte> output);

    public static IEnumerable<Row> Run(Effort effort)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var order = Handler<BenchAgent>();
        var booking = Handler<BookingAgent>();
        var output = new ArrayBufferWriter<byte>(1024);
        var byReflection = AIFunctionFactory.Create((string order_id) => new BenchAgent().CheckOrder(order_id).Response, "check_order");

        foreach (var (name, handler, opponent, body, isFaulty) in new (string, ToolRequestHandler, Opponent, byte[], bool)[]
        {
            ("arguments in `parsed`", order, HandWritten.Handle, HandWritten.Body.Parsed, false),
            ("arguments in `raw`", order, HandWritten.Handle, HandWritten.Body.Raw, false),
            ("arguments at fault", order, HandWritten.Handle, HandWritten.Body.Faulty, true),
            ("nested arguments in `parsed`", booking, HandWrittenBooking.Handle, BookingBody.Parsed, false),
            ("nested arguments in `raw`", booking, HandWrittenBooking.Handle, BookingBody.Raw, false),
            ("nested arguments at fault", booking, HandWrittenBooking.Handle, BookingBody.Faulty, true),
        })
        {
            // For an agent without services the runtime opens no scope; the opponent does, so both do where the tool runs.
            void Ours() => Answer(handler, body, scopes, output, opensScope: !isFaulty);
            void Hand()
            {
                output.ResetWrittenCount();
                opponent(body, scopes, output);
            }

            AssertSame(name, output, Ours, Hand);
            yield return Pair.Measure($"tool call, {name}", effort, Budget, Ours, Hand);
            yield return new Row(
                $"bytes allocated, {name}", Pair.Allocated(Ours), Pair.Allocated(Hand), "B", Ratio(Ours, Hand), Budget: null);
        }

        yield return Pair.Measure(
            "tool call, beside `AIFunctionFactory` without the envelope",
            effort,
            budget: null,
            () => Answer(order, HandWritten.Body.Parsed, scopes, output, opensScope: false),
            () => ByReflection(byReflection, output));
    }

    private static ToolRequestHandler Handler<TAgent>()
        where TAgent : IVoiceAgent<TAgent> =>
        new(Definitions.Of<TAgent>(), new ToolTokens([new string('x', 32)]), TimeProvider.System);

    /// <summary>Two sides that do not answer the same do not do the same work.</summary>
    private static void AssertSame(string name, ArrayBufferWriter<byte> output, Action ours, Action hand)
    {
        ours();
        byte[] answer = output.WrittenSpan.ToArray();
        hand();
        if (!output.WrittenSpan.SequenceEqual(answer))
        {
            throw new InvalidOperationException(
                $"With {name} the answers differ: {Encoding.UTF8.GetString(answer)} and {Encoding.UTF8.GetString(output.WrittenSpan)}");
        }
    }

    private static double Ratio(Action ours, Action hand) =>
        Pair.Allocated(hand) is > 0 and var bytes ? (double)Pair.Allocated(ours) / bytes : 1;

    private static void Answer(
        ToolRequestHandler handler, byte[] body, IServiceScopeFactory scopes, ArrayBufferWriter<byte> output, bool opensScope)
    {
        output.ResetWrittenCount();
        var call = LocalToolInvocation.Rent(scopes, NullLogger.Instance, CancellationToken.None);
        if (opensScope)
        {
            GC.KeepAlive(call.Services);
        }

        Done(handler.StartAsync(body, default, call));
        ToolAnswerWriter.Write(output, call);
        Done(call.ReturnAsync());
    }

    private static void ByReflection(AIFunction function, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        using var arguments = JsonDocument.Parse("""{"order_id":"A-1042"}""");
        var pending = function.InvokeAsync(new AIFunctionArguments { ["order_id"] = arguments.RootElement.GetProperty("order_id") });
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString(
            "response"u8, pending.IsCompletedSuccessfully ? pending.Result?.ToString() : throw new InvalidOperationException("It waits."));
        json.WriteEndObject();
    }

    private static void Done(ValueTask task)
    {
        if (!task.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException("The tool waits for nothing, so its call must not either.");
        }
    }
}
