using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;
using SignalWire.Agents.ToolCalls;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>
/// The keys of a request in any order and number: what is answered is what a plain reading of the whole text says, in which the last of
/// a key counts.
/// </summary>
public sealed class EnvelopeOrderTests
{
    private const int Requests = 20_000;
    private const string CallId = "call-0001";

    private static readonly ToolTokens Tokens = new([new string('x', 32)]);

    private static readonly string[] Keys =
    [
        "\"function\":\"check_order\"", "\"function\":\"check_order\"", "\"function\":\"check_orders\"", "\"function\":null",
        "\"function\":7", "\"functio\\u006e\":\"check_order\"", "\"function\":\"check_\\u006frder\"",
        "\"argument\":{\"parsed\":[{\"order_id\":\"A-1\"}]}",
        "\"argument\":{\"raw\":\"{\\\"order_id\\\":\\\"A-2\\\"}\",\"parsed\":[{\"order_id\":\"A-3\"},{}]}",
        "\"argument\":{\"parsed\":[{\"order_id\":\"A-4\"}],\"x\":{\"parsed\":[{}]},\"parsed\":[{\"order_id\":\"A-5\"}]}",
        "\"argument\":{\"parsed\":[],\"raw\":\"{\\\"order_id\\\":\\\"A-6\\\"}\"}",
        "\"argument\":{\"parsed\":[{\"order_id\":[7]}],\"parsed\":null}",
        "\"argument\":{\"parsed\":[{}]}", "\"argument\":{\"parsed\":[{\"order_id\":[9]}]}",
        "\"argum\\u0065nt\":{\"p\\u0061rsed\":[{\"order_id\":\"A-7\"}]}", "\"argument\":{\"parsed\":[5]}", "\"argument\":null",
        "\"arguments\":{\"order_id\":\"A-8\"}", "\"arguments\":[]",
        $"\"call_id\":\"{CallId}\"", $"\"call_id\":\"{CallId}\"", $"\"call_id\":\"{CallId}\"", "\"call_id\":\"call-0002\"",
        "\"call_id\":null",
        "\"meta_data\":{\"parsed\":[1],\"function\":\"x\",\"argument\":{\"call_id\":2}}", "\"SWMLVars\":{\"a\":[{\"call_id\":\"x\"}]}",
    ];

    [Fact]
    public void Keys_InAnyOrderAndNumber_CountAsTheyCameLast()
    {
        var random = new Random(20261201);
        using var services = new ServiceCollection().BuildServiceProvider();
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var handler = new ToolRequestHandler(Definition<SupportAgent>(), Tokens, TimeProvider.System);
        string token = Token();
        var output = new ArrayBufferWriter<byte>();
        var seen = new HashSet<string>();
        for (int i = 0; i < Requests; i++)
        {
            string body = $"{{{string.Join(',', Enumerable.Range(0, random.Next(1, 8)).Select(_ => Keys[random.Next(Keys.Length)]))}}}";
            output.ResetWrittenCount();
            var call = LocalToolInvocation.Rent(scopes, NullLogger.Instance, CancellationToken.None);
            var running = handler.StartAsync(Encoding.UTF8.GetBytes(body), new ToolCredentials(token, default), call);
            Assert.True(running.IsCompletedSuccessfully);
            string answer = call.Rejection ?? Answer(output, call);
            var returning = call.ReturnAsync();
            Assert.True(returning.IsCompletedSuccessfully);

            string expected = Expected(body);
            Assert.True(answer.Contains(expected, StringComparison.Ordinal), $"{body} is answered {answer} and not {expected}");
            seen.Add(expected);
        }

        // All arguments, and each way to be told that something is wrong.
        Assert.Equal(6 + 7, seen.Count);
    }

    private static string Answer(ArrayBufferWriter<byte> output, ToolInvocation call)
    {
        ToolAnswerWriter.Write(output, call);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>A plain reading, in which <see cref="JsonElement.TryGetProperty(string, out JsonElement)"/> takes the last of a
    /// key.</summary>
    private static string Expected(string body)
    {
        using var document = JsonDocument.Parse(body);
        var request = document.RootElement;
        if (!request.TryGetProperty("function", out var function) || function.ValueKind == JsonValueKind.Null)
        {
            return "Missing function name";
        }

        if (function.ValueKind != JsonValueKind.String)
        {
            return "The function name must be a string";
        }

        if (function.GetString() != "check_order")
        {
            return "not found";
        }

        if (!request.TryGetProperty("call_id", out var callId) || callId.ValueKind != JsonValueKind.String || callId.GetString() != CallId)
        {
            return "token";
        }

        return Arguments(request) is not { ValueKind: JsonValueKind.Object } arguments ? "could not be read"
            : !arguments.TryGetProperty("order_id", out var orderId) ? "order_id is missing"
            : orderId.ValueKind != JsonValueKind.String ? "order_id: expected a string"
            : $"Order {orderId}:";
    }

    private static JsonElement? Arguments(JsonElement request)
    {
        if (!request.TryGetProperty("argument", out var argument) || argument.ValueKind != JsonValueKind.Object)
        {
            return request.TryGetProperty("arguments", out var flat) ? flat : null;
        }

        return argument.TryGetProperty("parsed", out var parsed) && parsed.ValueKind == JsonValueKind.Array && parsed.GetArrayLength() > 0
            ? parsed[0]
            : argument.TryGetProperty("raw", out var raw) ? JsonDocument.Parse(raw.GetString()!).RootElement : null;
    }

    private static string Token()
    {
        byte[] token = new byte[ToolTokens.MaxLength(CallId.Length, "check_order".Length)];
        long expiry = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
        int length = Tokens.Write(token, Encoding.UTF8.GetBytes(CallId), "check_order"u8, expiry, new byte[ToolTokens.NonceLength]);
        return Uri.UnescapeDataString(Encoding.UTF8.GetString(token, 0, length));
    }

    private static AgentDefinition Definition<TAgent>()
        where TAgent : IVoiceAgent<TAgent> => TAgent.Definition;
}
