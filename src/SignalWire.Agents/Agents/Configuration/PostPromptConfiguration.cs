using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>Represents the post prompt, which the model answers when one phone call has ended.</summary>
public sealed class PostPromptConfiguration
{
    private readonly DocumentChanges _changes;

    internal PostPromptConfiguration(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the <c>post_prompt</c> object by its keys on the wire. If it is empty, it is not sent.</summary>
    public JsonObject Json => _changes.Object(DocumentPart.PostPrompt);

    /// <summary>
    /// Gets or sets the text of the post prompt; <see langword="null"/> if there is none. The text includes the shape of a typed summary.
    /// Setting <see langword="null"/> or an empty string removes the whole post prompt.
    /// </summary>
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
    /// Gets or sets the absolute URL to which the summary is sent. If <see langword="null"/>, the summary is sent to the agent's URL, which
    /// is this program unless <see cref="PostPromptAttribute.Url"/> names another. The default is <see langword="null"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The URL is not absolute.</exception>
    public string? Url
    {
        get => _changes.PostPromptUrl;
        set
        {
            if (value is not null && !value.StartsWith("${", StringComparison.Ordinal)
                && !Uri.IsWellFormedUriString(value, UriKind.Absolute))
            {
                throw new ArgumentException(
                    $"'{value}' is not an absolute URL, and the platform sends the summary there directly; use a URL with a host.",
                    nameof(value));
            }

            _changes.PostPromptUrl = value;
        }
    }
}
