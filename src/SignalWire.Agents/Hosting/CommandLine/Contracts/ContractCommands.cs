using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>
/// The commands <c>--write-document</c> and <c>--check-document</c>: a reviewed copy of the agents' contract, kept beside their sources.
/// </summary>
internal sealed class ContractCommands(TextWriter output, TextWriter error)
{
    /// <summary>Writes the file.</summary>
    /// <param name="agents">The agents.</param>
    /// <param name="path">The file's path.</param>
    public async Task<int> WriteAsync(ImmutableArray<AgentEndpoint> agents, string path)
    {
        try
        {
            ContractFile.Write(path, ContractFile.Content(agents));
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return await FailAsync($"'{path}' cannot be written: {exception.Message}").ConfigureAwait(false);
        }

        await output.WriteLineAsync($"Wrote {Count(agents.Length, "agent")} to {path}").ConfigureAwait(false);
        return ExitCode.Success;
    }

    /// <summary>Compares the file with the agents.</summary>
    /// <param name="agents">The agents.</param>
    /// <param name="isWhole">Whether these are all agents of the program.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="raw">Whether the changes are written as JSON.</param>
    public async Task<int> CheckAsync(ImmutableArray<AgentEndpoint> agents, bool isWhole, string path, bool raw)
    {
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(path).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return await FailAsync($"File '{path}' does not exist. Create it with --write-document {path}, and commit it.")
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return await FailAsync($"'{path}' cannot be read: {exception.Message}").ConfigureAwait(false);
        }

        if (ContractFile.Read(content, out var before) is { } fault)
        {
            return await FailAsync($"'{path}' cannot be compared because {fault}. Create it again with --write-document {path}.")
                .ConfigureAwait(false);
        }

        ContractFile.Read(ContractFile.Content(agents), out var after);
        var changes = AgentComparison.Compare(before, after, isWhole).All;
        await output.WriteAsync(raw ? Json(changes) : Text(changes)).ConfigureAwait(false);
        return changes.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Text(IReadOnlyList<ContractChange> changes)
    {
        int breaking = changes.Count(change => change.IsBreaking);
        return string.Concat(changes.Select(change => change.ToString())
            .Append($"{Count(breaking, "breaking change")}, {Count(changes.Count - breaking, "other change")}")
            .Select(line => line + Environment.NewLine));
    }

    private static string Json(IReadOnlyList<ContractChange> changes)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var change in changes)
            {
                change.WriteTo(json);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + Environment.NewLine;
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static bool IsOfTheDisk(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private async Task<int> FailAsync(string why)
    {
        await error.WriteLineAsync(why).ConfigureAwait(false);
        return ExitCode.Failure;
    }
}
