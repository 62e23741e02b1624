using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Extensions;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The command <c>--dump-swml</c>: prints the document, without a phone or a port.</summary>
internal sealed class DocumentDump(IServiceProvider services, TextWriter output, TextWriter error)
{
    private static readonly string[] s_secretHeaders = ["Authorization", "Cookie"];

    /// <summary>Writes the document, masked unless the command line says otherwise.</summary>
    public async Task<int> RunAsync(AgentEndpoint endpoint, CommandLineArguments command)
    {
        if (command.Call.ToRequest(isChanged: true, out string? fault) is not { } call)
        {
            await error.WriteLineAsync(fault).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        if (command.Verbose)
        {
            await TellRequestAsync(endpoint.Route, call, command.ShowSecrets).ConfigureAwait(false);
        }

        if (await SimulatedDocument.MakeAsync(endpoint, call, services, !command.ShowSecrets, error)
            .ConfigureAwait(false) is not { } document)
        {
            return ExitCode.Failure;
        }

        await output.WriteLineAsync(Text(document.Json, command)).ConfigureAwait(false);
        return ExitCode.Success;
    }

    /// <summary>Writes the simulated request to standard error, because standard output contains only the document.</summary>
    private async Task TellRequestAsync(string route, CallRequest call, bool showSecrets)
    {
        await error.WriteLineAsync($"REQUEST: POST {route}{new QueryBuilder(call.Query)}").ConfigureAwait(false);
        foreach (var (name, value) in call.Headers)
        {
            bool isShown = showSecrets || !s_secretHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);
            await error.WriteLineAsync($"{name}: {(isShown ? value.ToString() : "MASKED")}").ConfigureAwait(false);
        }

        await error.WriteLineAsync(ReadableJson.Of(call.Body.WriteTo)).ConfigureAwait(false);
    }

    private static string Text(ReadOnlyMemory<byte> document, CommandLineArguments command)
    {
        if (command is { ShowSecrets: true, Raw: true })
        {
            return Encoding.UTF8.GetString(document.Span);
        }

        using var parsed = JsonDocument.Parse(document);
        var root = parsed.RootElement;
        return ReadableJson.Of(command.ShowSecrets ? root.WriteTo : json => SecretMask.Write(json, root), isIndented: !command.Raw);
    }
}
