using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using SignalWire.Agents.Benchmarks.Calls;
using SignalWire.Agents.Benchmarks.Measurement;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Security;
using SignalWire.Agents.Swml;
using SignalWire.Agents.TestKit;

namespace SignalWire.Agents.Benchmarks.Documents;

/// <summary>Documents: without secure tools beside a copy of their bytes, with secure ones beside the hashes that nobody can
/// save.</summary>
internal static class DocumentSuite
{
    private const string CallId = "c0ffee00-1234-4abc-9def-001122334455";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    public static IEnumerable<Row> Run(Effort effort)
    {
        var request = new DocumentRequest(
            "https://signalwire:password@agents.example.com/shop"u8.ToArray(), Encoding.UTF8.GetBytes(CallId), new ToolTokens([Secret]),
            1_800_000_000);
        var output = new ArrayBufferWriter<byte>(16 * 1024);

        var open = Definitions.Of<OpenAgent>();
        Render(open, output, request);
        byte[] copy = output.WrittenSpan.ToArray();
        yield return Pair.Measure(
            $"document without secure tools ({copy.Length} bytes), beside a copy", effort, 3, () => Render(open, output, request),
            () => Copy(copy, output));

        var secure = Definitions.Of<SecureAgent>();
        byte[] message = Encoding.UTF8.GetBytes($"{CallId}:change_address:1800000000:0123456789abcdef");
        byte[] key = Encoding.UTF8.GetBytes(Secret);
        yield return Pair.Measure(
            $"document with {SecureAgent.SecureTools} secure tools, beside as many hashes", effort, 1.3,
            () => Render(secure, output, request),
            () => Hash(key, message, SecureAgent.SecureTools));
        yield return new Row(
            "bytes allocated, document with secure tools", Pair.Allocated(() => Render(secure, output, request)), 0, "B", 0, Budget: null);

        var largeOpen = LiveAgent.Compile(LargeAgentSource.Write(isSecure: false)).Definition;
        Render(largeOpen, output, request);
        byte[] largeCopy = output.WrittenSpan.ToArray();
        yield return Pair.Measure(
            $"large document without secure tools ({largeCopy.Length} bytes), beside a copy", effort, 3,
            () => Render(largeOpen, output, request),
            () => Copy(largeCopy, output));

        var largeSecure = LiveAgent.Compile(LargeAgentSource.Write(isSecure: true)).Definition;
        yield return Pair.Measure(
            $"large document with {LargeAgentSource.Tools} secure tools, beside as many hashes", effort, 1.3,
            () => Render(largeSecure, output, request),
            () => Hash(key, message, LargeAgentSource.Tools));
    }

    private static void Render(AgentDefinition agent, ArrayBufferWriter<byte> output, DocumentRequest request)
    {
        output.ResetWrittenCount();
        agent.Document.Write(output, request);
    }

    private static void Copy(byte[] document, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        output.Write(document);
    }

    private static void Hash(byte[] key, byte[] message, int count)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> nonces = stackalloc byte[count * ToolTokens.NonceLength];
        RandomNumberGenerator.Fill(nonces);
        for (int i = 0; i < count; i++)
        {
            HMACSHA256.HashData(key, message, hash);
        }
    }
}
