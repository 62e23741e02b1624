using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The keys of a tool in addition to its name, description and parameters.</summary>
internal sealed record ToolKeysModel
{
    /// <summary>The key of the URL at which the tool is called, if not here.</summary>
    public const string WebHookUrlKey = "web_hook_url";

    /// <summary>The file that is played while the tool runs.</summary>
    public required string? WaitFile { get; init; }

    /// <summary>How often it is played; <see langword="null"/> if it is not set.</summary>
    public required int? WaitFileLoops { get; init; }

    public required EquatableArray<FillerModel> Fillers { get; init; }

    /// <summary>Additional keys of the function object, unchanged.</summary>
    public required EquatableArray<JsonMember> Extra { get; init; }

    /// <summary>The URL at which the tool is called, if not here.</summary>
    public JsonValue? WebHookUrl
    {
        get
        {
            foreach (var member in Extra)
            {
                if (member.Name == WebHookUrlKey)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }
}
