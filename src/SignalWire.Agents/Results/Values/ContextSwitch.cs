using System.Text.Json.Nodes;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>Represents a new prompt during a conversation. A property that is not set is not sent.</summary>
public sealed record ContextSwitch
{
    /// <summary>Gets the new system prompt as one text; <see langword="null"/> if it is not set.</summary>
    public string? SystemPrompt { get; init; }

    /// <summary>
    /// Gets the new system prompt in sections: an array of the platform's prompt objects, <c>{"title", "body", "bullets"}</c>;
    /// <see langword="null"/> if it is not set.
    /// </summary>
    public JsonArray? SystemPom { get; init; }

    /// <summary>Gets a text that is added as if the caller had said it; <see langword="null"/> if it is not set.</summary>
    public string? UserPrompt { get; init; }

    /// <summary>
    /// Gets a text that is added as if the caller had said it, in sections as in <see cref="SystemPom"/>; <see langword="null"/> if it is
    /// not set.
    /// </summary>
    public JsonArray? UserPom { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the conversation so far is replaced with a summary. The default is <see langword="false"/>.
    /// </summary>
    public bool Consolidate { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the conversation restarts without anything that was said. The default is
    /// <see langword="false"/>.
    /// </summary>
    public bool FullReset { get; init; }

    /// <summary>Gets a value that indicates whether only the system prompt is set, which the platform accepts as a string.</summary>
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
