using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Tells another agent, which includes functions of this one, and the vendor's <c>swaig-test</c> how they are declared
/// (<c>get_signature</c>). No call is known then, so that no token is issued: a secure tool is declared, and refused to whoever calls it
/// with nothing more.
/// </summary>
internal sealed class FunctionDiscovery(AgentEndpoint endpoint)
{
    private const string Action = "get_signature";

    /// <summary>Reads which functions are asked for.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="names">Their names; none where all are.</param>
    /// <returns>Whether the request asks for functions at all.</returns>
    public static bool TryReadNames(ReadOnlySpan<byte> body, out IReadOnlyList<string> names)
    {
        names = [];
        if (!JsonFields.TryReadObject(body, out var request) || request.Text("action") != Action)
        {
            return false;
        }

        // What is not text is nobody's name: it must not stand for all.
        names = [.. request.Items("functions").Select(name => name.Text() ?? "")];
        return true;
    }

    /// <summary>Answers with the declarations.</summary>
    /// <param name="context">The request, which has passed the checks.</param>
    /// <param name="body">Its body: a discovery is signed, unlike a tool call.</param>
    /// <param name="names">The functions that are asked for; none for all.</param>
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

    /// <summary>The hooks of a call are not functions that another agent could include.</summary>
    private bool IsTool(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        return endpoint.Agent.Tools.Any(tool => tool.Name.SequenceEqual(utf8));
    }

    private static void Write(Utf8JsonWriter json, JsonElement function, string? url)
    {
        json.WriteStartObject();
        // The token in a URL of ours is for a call that there is not.
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
