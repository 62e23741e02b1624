using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Describes functions (<c>get_signature</c>) for another agent that includes them, and for the vendor's <c>swaig-test</c>. There is no
/// call yet, so no token is issued. A secure tool is described, but a request for it without a token is rejected.
/// </summary>
internal sealed class FunctionDiscovery(AgentEndpoint endpoint)
{
    private const string Action = "get_signature";

    /// <summary>Reads the names of the requested functions.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="names">The names; empty for all functions.</param>
    /// <returns>Whether the request is for functions.</returns>
    public static bool TryReadNames(ReadOnlySpan<byte> body, out IReadOnlyList<string> names)
    {
        names = [];
        if (!JsonFields.TryReadObject(body, out var request) || request.Text("action") != Action)
        {
            return false;
        }

        // An item that is not a string names no function; it must not stand for all.
        names = [.. request.Items("functions").Select(name => name.Text() ?? "")];
        return true;
    }

    /// <summary>Sends the declarations.</summary>
    /// <param name="context">The request, which has passed the checks.</param>
    /// <param name="body">Its body, which must be signed, unlike that of a tool call.</param>
    /// <param name="names">The requested functions; empty for all.</param>
    public Task AnswerAsync(HttpContext context, ReadOnlySpan<byte> body, IReadOnlyList<string> names)
    {
        if (!endpoint.Guard.IsSigned(context.Request, body))
        {
            return EndpointGuard.ForbidUnsigned(context);
        }

        if (!endpoint.TryGetUrl(context.Request, below: "/swaig", out byte[] url))
        {
            return AgentEndpoint.RefuseWithoutHost(context);
        }

        var written = new ArrayBufferWriter<byte>(1024);
        endpoint.Agent.Document.Write(written, new DocumentRequest(url, CallIdReader.Generate(), endpoint.Tokens, endpoint.Expiry));
        using var document = JsonDocument.Parse(written.WrittenMemory);
        var answer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(answer))
        {
            Write(json, document.RootElement, names);
        }

        return Answers.Write(context.Response, answer.WrittenSpan);
    }

    private void Write(Utf8JsonWriter json, JsonElement document, IReadOnlyList<string> names)
    {
        json.WriteStartArray();
        var swaig = document.GetProperty("sections").GetProperty("main").EnumerateArray()
            .Select(verb => verb.Object("ai").Object("SWAIG")).FirstOrDefault(found => found.TryFind("functions", out _));
        string? url = swaig.Object("defaults").Text("web_hook_url");
        foreach (var function in swaig.Items("functions"))
        {
            string name = function.Text("function")!;
            if ((names.Count == 0 || names.Contains(name, StringComparer.Ordinal)) && IsTool(name))
            {
                Write(json, function, url);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Whether a function is a tool; another agent cannot include the hooks of a call.</summary>
    private bool IsTool(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        return endpoint.Agent.Tools.Any(tool => tool.Name.SequenceEqual(utf8));
    }

    private static void Write(Utf8JsonWriter json, JsonElement function, string? url)
    {
        json.WriteStartObject();
        // A URL of ours contains a token for a call that does not exist.
        string? own = function.Text("web_hook_url");
        bool isElsewhere = own is not null && (url is null || !own.StartsWith(url, StringComparison.Ordinal));
        foreach (var member in function.EnumerateObject().Where(member => member.Name != "web_hook_url" || isElsewhere))
        {
            member.WriteTo(json);
        }

        if (url is not null && !isElsewhere && !function.TryFind("data_map", out _))
        {
            json.WriteString("web_hook_url"u8, url);
        }

        json.WriteEndObject();
    }
}
