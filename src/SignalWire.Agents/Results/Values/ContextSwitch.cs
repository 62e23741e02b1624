using System.Text.Json.Nodes;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>A new prompt in the middle of a conversation. What is not set is not sent.</summary>
public sealed record ContextSwitch
{
    /// <summary>What the model is told from now on, as one text.</summary>
    public string? SystemPrompt { get; init; }

    /// <summary>What the model is told from now on, in sections: an array of the platform's prompt objects, <c>{"title", "body",
    /// "bullets"}</c>.</summary>
    public JsonArray? SystemPom { get; init; }

    /// <summary>What the caller is taken to have said first.</summary>
    public string? UserPrompt { get; init; }

    /// <summary>What the caller is taken to have said first, in sections as <see cref="SystemPom"/>.</summary>
    public JsonArray? UserPom { get; init; }

    /// <summary>Whether the model is given a summary of the conversation so far instead of its words. Default:
    /// <see langword="false"/>.</summary>
    public bool Consolidate { get; init; }

    /// <summary>Whether the conversation begins anew, with nothing of what was said. Default: <see langword="false"/>.</summary>
    public bool FullReset { get; init; }

    /// <summary>Whether the system prompt is all there is, which the platform takes as a plain text.</summary>
    internal bool IsSystemPromptAlone => SystemPrompt is { Length: > 0 }
        && SystemPom is null && string.IsNullOrEmpty(UserPrompt) && UserPom is null && !Consolidate && !FullReset;

    internal JsonObject ToJson() => new WireObject
    {
        ["system_prompt"] = SystemPrompt,
        ["system_pom"] = SystemPom,
        ["user_prompt"] = UserPrompt,
        ["user_pom"] = UserPom,
        ["consolidate"] = Consolidate ? true : null,
        ["full_reset"] = FullReset ? true : null,
    }.Json;
}
