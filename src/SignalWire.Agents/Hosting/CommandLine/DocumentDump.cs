using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary><c>--dump-swml</c>: the document, without a phone or a port.</summary>
internal static class DocumentDump
{
    /// <summary>The host in a document for which nothing says where the platform would reach us.</summary>
    private static readonly HostString UnknownHost = new("localhost", 3000);

    /// <summary>Writes the document, masked unless the command asks otherwise.</summary>
    public static int Write(TextWriter output, AgentEndpoint endpoint, CommandLineArguments command)
    {
        var request = command.ShowSecrets
            ? new DocumentRequest(
                endpoint.Urls.Url("http", UnknownHost, default, endpoint.Route), DocumentEndpoint.GenerateCallId(), endpoint.Tokens, endpoint.Expiry)
            : DocumentRequest.Masked(AgentUrls.MaskedUrl(endpoint.Route));
        var buffer = new ArrayBufferWriter<byte>();
        endpoint.Agent.Document.Write(buffer, request);
        output.WriteLine(command.Raw ? Encoding.UTF8.GetString(buffer.WrittenSpan) : Indent(buffer.WrittenMemory));
        return ExitCode.Success;
    }

    private static string Indent(ReadOnlyMemory<byte> json)
    {
        using var parsed = JsonDocument.Parse(json);
        return ReadableJson.Of(parsed.WriteTo);
    }
}
