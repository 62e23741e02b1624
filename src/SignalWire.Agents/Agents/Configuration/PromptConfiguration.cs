using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>Represents the prompt of one phone call: sections, or one text.</summary>
public sealed class PromptConfiguration
{
    private readonly DocumentChanges _changes;

    internal PromptConfiguration(DocumentChanges changes) => _changes = changes;

    /// <summary>
    /// Gets the <c>prompt</c> object by its keys on the wire, for settings that have no method here: <c>temperature</c> and other
    /// parameters of the model, or <c>contexts</c>.
    /// </summary>
    public JsonObject Json => _changes.Object(DocumentPart.Prompt);

    /// <summary>Adds a prompt section at the end.</summary>
    /// <param name="title">The title of the section.</param>
    /// <param name="body">The text of the section; <see langword="null"/> if there are only bullets.</param>
    /// <param name="bullets">The bullets of the section.</param>
    /// <exception cref="InvalidOperationException">The prompt is one text.</exception>
    public void AddSection(string title, string? body = null, params IEnumerable<string> bullets) =>
        Sections.Add((JsonNode)Section(title, body, bullets));

    /// <summary>Adds a prompt section below another one.</summary>
    /// <param name="parent">The title of the parent section, at any depth. If there is no such section, it is added at the end.</param>
    /// <param name="title">The title of the section.</param>
    /// <param name="body">The text of the section; <see langword="null"/> if there are only bullets.</param>
    /// <param name="bullets">The bullets of the section.</param>
    /// <exception cref="InvalidOperationException">The prompt is one text.</exception>
    public void AddSubsection(string parent, string title, string? body = null, params IEnumerable<string> bullets)
    {
        ArgumentException.ThrowIfNullOrEmpty(parent);
        var around = Find(Sections, parent);
        if (around is null)
        {
            // The platform's schema requires a text or bullets, even for a section that contains only other sections.
            around = new JsonObject { ["title"] = parent, ["body"] = "" };
            Sections.Add((JsonNode)around);
        }

        Items(around, "subsections").Add((JsonNode)Section(title, body, bullets));
    }

    /// <summary>Adds text and bullets to a prompt section.</summary>
    /// <param name="title">The title of the section, at any depth. If there is no such section, it is added at the end.</param>
    /// <param name="body">The text, which becomes a separate paragraph; <see langword="null"/> for none.</param>
    /// <param name="bullets">The bullets to add.</param>
    /// <exception cref="InvalidOperationException">The prompt is one text.</exception>
    public void AddToSection(string title, string? body = null, params IEnumerable<string> bullets)
    {
        if (Find(Sections, title) is not { } section)
        {
            AddSection(title, body, bullets);
            return;
        }

        if (!string.IsNullOrEmpty(body))
        {
            section["body"] = section["body"]?.GetValue<string>() is { Length: > 0 } before ? $"{before}\n\n{body}" : body;
        }

        AddBullets(section, bullets);
    }

    /// <summary>Removes a prompt section and its subsections.</summary>
    /// <param name="title">The title of the section, at any depth.</param>
    /// <returns><see langword="true"/> if there was such a section; otherwise <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">The prompt is one text.</exception>
    public bool RemoveSection(string title) => Find(Sections, title) is { Parent: JsonArray around } section && around.Remove(section);

    /// <summary>Replaces all sections, or the text, with one text.</summary>
    /// <param name="text">The text of the prompt.</param>
    public void SetText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Json.Remove("pom");
        Json.Remove("text");
        Json.Insert(0, "text", text);
    }

    /// <summary>Removes all sections, or the text.</summary>
    public void Clear()
    {
        Json.Remove("text");
        Json.Remove("pom");
        Json.Insert(0, "pom", new JsonArray());
    }

    private JsonArray Sections => Json.ContainsKey("text")
        ? throw new InvalidOperationException(
            "The prompt is one text and cannot have sections; call SetText to replace it, or Clear before you add sections.")
        : Items(Json, "pom");

    private static JsonObject Section(string title, string? body, IEnumerable<string> bullets)
    {
        ArgumentException.ThrowIfNullOrEmpty(title);
        var section = new JsonObject { ["title"] = title };
        if (!string.IsNullOrEmpty(body))
        {
            section["body"] = body;
        }

        AddBullets(section, bullets);
        return section;
    }

    private static void AddBullets(JsonObject section, IEnumerable<string> bullets)
    {
        foreach (string bullet in bullets)
        {
            Items(section, "bullets").Add((JsonNode)bullet);
        }
    }

    private static JsonObject? Find(JsonArray sections, string title)
    {
        foreach (var section in sections.OfType<JsonObject>())
        {
            if (section["title"] is JsonValue found && found.GetValue<string>() == title)
            {
                return section;
            }

            if (section["subsections"] is JsonArray inside && Find(inside, title) is { } deeper)
            {
                return deeper;
            }
        }

        return null;
    }

    private static JsonArray Items(JsonObject around, string key)
    {
        if (around[key] is not JsonArray items)
        {
            items = [];
            around[key] = items;
        }

        return items;
    }
}
