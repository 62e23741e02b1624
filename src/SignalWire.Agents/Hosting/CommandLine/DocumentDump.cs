using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Calls;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary><c>--dump-swml</c>: the document, without a phone or a port.</summary>
internal sealed class DocumentDump(IServiceProvider services, TextWriter output, TextWriter error)
{
    /// <summary>The host in a document for which nothing says where the platform would reach us.</summary>
    private static readonly HostString UnknownHost = new("localhost", 3000);

    /// <summary>Writes the document, masked unless the command asks otherwise.</summary>
    public async Task<int> RunAsync(AgentEndpoint endpoint, CommandLineArguments command)
    {
        var call = command.Call.ToRequest(out string callId);
        var request = command.ShowSecrets
            ? new DocumentRequest(
                endpoint.Urls.Url("http", UnknownHost, default, endpoint.Route), Encoding.UTF8.GetBytes(callId), endpoint.Tokens, endpoint.Expiry)
            : DocumentRequest.Masked(AgentUrls.MaskedUrl(endpoint.Route));
        var document = endpoint.Agent.Document;
        if (endpoint.Agent.Roles.HasFlag(AgentRoles.ConfiguresCalls))
        {
            try
            {
                (document, request) = await ConfigureAsync(endpoint.Agent, request, call).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // On a call it is logged and answered with 500; here whoever wrote it is looking.
                await error.WriteLineAsync($"Agent '{endpoint.Agent.Name}' could not configure the call: {exception}").ConfigureAwait(false);
                return ExitCode.Failure;
            }
        }

        var buffer = new ArrayBufferWriter<byte>();
        document.Write(buffer, request);
        await output.WriteLineAsync(command.Raw ? Encoding.UTF8.GetString(buffer.WrittenSpan) : Indent(buffer.WrittenMemory)).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private async Task<ConfiguredDocument> ConfigureAsync(AgentDefinition agent, DocumentRequest request, CallRequest call)
    {
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await ConfiguredDocument.MakeAsync(agent, request, call, scope.ServiceProvider, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static string Indent(ReadOnlyMemory<byte> json)
    {
        using var parsed = JsonDocument.Parse(json);
        return ReadableJson.Of(parsed.WriteTo);
    }
}
