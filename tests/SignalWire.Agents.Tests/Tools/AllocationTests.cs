using System.Buffers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Security;
using SignalWire.Agents.Swml;
using SignalWire.Agents.ToolCalls;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Bytes are a number and no measurement: whoever makes a call or a document allocate one object more hears of it here.</summary>
public sealed class AllocationTests
{
    private const string CallId = "call-0001";
    private const long Expiry = 1_800_000_000;

    private static readonly ToolTokens Tokens = new(["0123456789abcdef0123456789abcdef"]);
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();
    private static readonly IServiceScopeFactory Scopes = Services.GetRequiredService<IServiceScopeFactory>();

    private static readonly ToolRequestHandler Handler = new(Definition<SupportAgent>(), Tokens, TimeProvider.System);

    public static TheoryData<string> Bodies => new()
    {
        $$"""{"function":"check_order","argument":{"parsed":"""
        + $$"""[{"order_id":"A-1042"}],"raw":"{\"order_id\":\"A-1042\"}"},"call_id":"{{CallId}}"}""",
        $$"""{"function":"check_order","argument":{"parsed":[],"raw":"{\"order_id\":\"A-1042\"}"},"call_id":"{{CallId}}"}""",
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void ToolCall_FromBytesToBytes_AllocatesWhatTheToolItselfDoes(string body)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        string token = Token();

        long first = Allocations.Of(() => Call(output, bytes, token), runs: 1);
        long thousand = Allocations.Of(() => Call(output, bytes, token), runs: 1000);

        Assert.Equal("""{"response":"Order A-1042: shipped, ETA April 2nd"}""", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(BytesOfTheToolItself(), first);
        Assert.Equal(1000 * first, thousand);
    }

    [Theory]
    [InlineData("""{"order":7}""", "order_id is missing; expected a string.")]
    [InlineData("""{"order_id":[7]}""", "order_id: expected a string, got an array.")]
    public void ToolCall_AtFault_AllocatesNothing(string arguments, string told)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        byte[] body = Encoding.UTF8
            .GetBytes($$"""{"function":"check_order","argument":{"parsed":[{{arguments}}]},"call_id":"{{CallId}}"}""");
        string token = Token();

        Assert.Equal(0, Allocations.Of(() => Call(output, body, token), runs: 1000));
        Assert.Equal($$"""{"response":"{{told}}"}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Document_WithSecureTools_AllocatesNothing()
    {
        var output = new ArrayBufferWriter<byte>(4096);
        var request = new DocumentRequest("https://user:password@host/support"u8.ToArray(), Encoding.UTF8.GetBytes(CallId), Tokens, Expiry);

        Assert.Equal(0, Allocations.Of(() => Render(output, request), runs: 1000));
        Assert.Contains("__token=", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    private static void Render(ArrayBufferWriter<byte> output, DocumentRequest request)
    {
        output.ResetWrittenCount();
        Definition<SupportAgent>().Document.Write(output, request);
    }

    private static void Call(ArrayBufferWriter<byte> output, byte[] body, string token)
    {
        output.ResetWrittenCount();
        var call = LocalToolInvocation.Rent(Scopes, NullLogger.Instance, CancellationToken.None);
        var running = Handler.StartAsync(body, new ToolCredentials(token, default), call);
        Assert.True(running.IsCompletedSuccessfully);
        ToolAnswerWriter.Write(output, call);
        var returning = call.ReturnAsync();
        Assert.True(returning.IsCompletedSuccessfully);
    }

    private static string Token()
    {
        byte[] token = new byte[ToolTokens.MaxLength(CallId.Length, "check_order".Length)];
        int length = Tokens.Write(token, Encoding.UTF8.GetBytes(CallId), "check_order"u8, Expiry, new byte[ToolTokens.NonceLength]);
        return Uri.UnescapeDataString(Encoding.UTF8.GetString(token, 0, length));
    }

    /// <summary>What no dispatch can save: the agent, its argument, its answer. An agent that takes no services needs no scope.</summary>
    private static long BytesOfTheToolItself() => Allocations.Of(
        () =>
        {
            GC.KeepAlive(new SupportAgent());
            string orderId = Encoding.UTF8.GetString("A-1042"u8);
            GC.KeepAlive(new FunctionResult($"Order {orderId}: shipped, ETA April 2nd"));
        },
        runs: 1);

    private static AgentDefinition Definition<TAgent>()
        where TAgent : IVoiceAgent<TAgent> => TAgent.Definition;
}
