using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>A folder with a kept document, which can be spoilt.</summary>
internal sealed class ContractFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contract-");

    /// <summary>The file, in a folder that is not there yet.</summary>
    public string File => Path.Combine(_folder.FullName, "kept", "deep", "agents.json");

    public string Text => System.IO.File.ReadAllText(File);

    public Task<CommandRun> WriteAsync(Action<WebApplication> map, params string[] args) =>
        CommandRun.OfAsync(map, ["--write-document", File, .. args]);

    public Task<CommandRun> CheckAsync(Action<WebApplication> map, params string[] args) =>
        CommandRun.OfAsync(map, ["--check-document", File, .. args]);

    /// <summary>Changes one value of the file.</summary>
    /// <param name="path">The keys and indexes that lead to it, between slashes; <c>^</c> for before the first item, <c>+</c> for behind
    /// the last.</param>
    /// <param name="json">The new value; nothing to take it out.</param>
    public void Edit(string path, string? json)
    {
        var root = JsonNode.Parse(Text)!;
        string[] steps = path.Split('/');
        var around = steps[..^1].Aggregate(root, (node, step) => node is JsonArray array ? array[Index(step)]! : node[step]!);
        var value = json is null ? null : JsonNode.Parse(json);
        switch (around)
        {
            case JsonArray array when json is null:
                array.RemoveAt(Index(steps[^1]));
                break;
            case JsonArray array when steps[^1] == "^":
                array.Insert(0, value);
                break;
            case JsonArray array when steps[^1] == "+":
                array.Add(value);
                break;
            case JsonArray array:
                array[Index(steps[^1])] = value;
                break;
            case JsonObject members when json is null:
                Assert.True(members.Remove(steps[^1]));
                break;
            default:
                around[steps[^1]] = value;
                break;
        }

        System.IO.File.WriteAllText(File, root.ToJsonString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}
