using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>What the model is asked when one phone call has ended.</summary>
public sealed class PostPromptConfiguration
{
    private readonly DocumentChanges _changes;

    internal PostPromptConfiguration(DocumentChanges changes) => _changes = changes;

    /// <summary>The whole <c>post_prompt</c> object by its keys on the wire. Without a key it is not sent.</summary>
    public JsonObject Json => _changes.Object(DocumentPart.PostPrompt);

    /// <summary>The question; <see langword="null"/> where nothing is asked. The shape of a typed summary is part of it.</summary>
    public string? Text
    {
        get => Json["text"] is JsonValue text ? text.GetValue<string>() : null;
        set
        {
            if (string.IsNullOrEmpty(value))
            {
                Json.Clear();
            }
            else
            {
                Json["text"] = value;
            }
        }
    }

    /// <summary>
    /// Where the summary is sent, a whole URL; <see langword="null"/> for where the agent says, which is this program unless
    /// <see cref="PostPromptAttribute.Url"/> names another.
    /// </summary>
    /// <exception cref="ArgumentException">The URL has no host.</exception>
    public string? Url
    {
        get => _changes.PostPromptUrl;
        set
        {
            if (value is not null && !value.StartsWith("${", StringComparison.Ordinal)
                && !Uri.IsWellFormedUriString(value, UriKind.Absolute))
            {
                throw new ArgumentException(
                    $"'{value}' has no host, and the platform sends the summary there itself; write the whole URL.", nameof(value));
            }

            _changes.PostPromptUrl = value;
        }
    }
}
