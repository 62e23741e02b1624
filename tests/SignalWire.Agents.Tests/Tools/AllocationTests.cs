using System.Buffers;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Tests.Conformance;
using SignalWire.Agents.Tests.Hosting;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Tests.Tools;

public sealed class AllocationTests
{
    private static readonly byte[] Arguments = """{"order_id":"A-1042"}"""u8.ToArray();

    [Fact]
    public void ToolCall_ThatRunsSynchronously_AllocatesTheSameBytesEachTime()
    {
        var output = new ArrayBufferWriter<byte>(1024);

        long first = Allocations.Of(() => Call(output, Arguments), runs: 1);
        long second = Allocations.Of(() => Call(output, Arguments), runs: 1);
        long thousand = Allocations.Of(() => Call(output, Arguments), runs: 1000);

        Assert.Equal("""{"response":"Order A-1042: shipped, ETA April 2nd"}""", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(first, second);
        Assert.Equal(1000 * first, thousand);
        Assert.Equal(BytesOfTheToolItself(), first);
    }

    [Fact]
    public void ToolCall_AtFault_AllocatesTheSameBytesEachTime()
    {
        var output = new ArrayBufferWriter<byte>(1024);
        byte[] faulty = """{"order_id":7}"""u8.ToArray();

        long first = Allocations.Of(() => Call(output, faulty), runs: 1);
        long thousand = Allocations.Of(() => Call(output, faulty), runs: 1000);

        Assert.Equal("""{"response":"order_id must be a string; 7 came."}""", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(1000 * first, thousand);
    }

    private static void Call(ArrayBufferWriter<byte> output, byte[] arguments)
    {
        output.ResetWrittenCount();
        var call = ToolInvocation.Rent(EmptyServices.Instance, NullLogger.Instance, CancellationToken.None);
        var running = ToolDispatcher.RunAsync(Definition<SupportAgent>().Tools[0], arguments, call);
        Assert.True(running.IsCompletedSuccessfully);
        ToolAnswerWriter.Write(output, call, default);
        ToolInvocation.Return(call);
    }

    /// <summary>What no dispatch can save: the agent, its argument, its answer.</summary>
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
