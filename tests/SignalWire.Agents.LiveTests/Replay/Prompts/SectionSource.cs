using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Prompts;

/// <summary>A recorded section, and how a C# user writes it.</summary>
internal sealed class SectionSource
{
    /// <summary>The keys of a section in the operations that add one, and in a list of sections.</summary>
    private static readonly string[] Known =
    [
        "title", "body", "bullets", "bullet", "numbered", "numbered_bullets", "numberedBullets", "subsections", "parent_title",
    ];

    public required string? Title { get; init; }

    public string Body { get; private set; } = "";

    public List<string> Bullets { get; } = [];

    public List<SectionSource> Under { get; } = [];

    private bool Numbered { get; init; }

    private bool NumberedBullets { get; init; }

    /// <summary>Whether a rule refuses it.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Body) && Bullets.Count == 0 && Under.Count == 0;

    /// <summary>Reads a section.</summary>
    public static SectionSource From(JsonObject given)
    {
        if (given.FirstOrDefault(key => !Known.Contains(key.Key)).Key is { } unknown)
        {
            throw new UntranslatableException($"key '{unknown}' of a section");
        }

        var section = new SectionSource
        {
            Title = given["title"]?.GetValue<string>(),
            Numbered = Flag(given["numbered"]),
            NumberedBullets = Flag(given["numbered_bullets"] ?? given["numberedBullets"]),
        };
        section.Add(given);
        section.Under.AddRange(Objects(given["subsections"]).Where(under => under["title"] is not null).Select(From));
        return section;
    }

    /// <summary>The objects of a list that may not be there.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? list) => list?.AsArray().Select(item => item!.AsObject()) ?? [];

    /// <summary>Adds text and bullets: text after an empty line.</summary>
    public void Add(JsonObject given)
    {
        string body = given["body"]?.GetValue<string>() ?? "";
        Body = Body.Length > 0 && body.Length > 0 ? $"{Body}\n\n{body}" : Body + body;
        Bullets.AddRange(given["bullets"]?.AsArray().Select(bullet => bullet!.GetValue<string>()) ?? []);
        if (given["bullet"]?.GetValue<string>() is { } one)
        {
            Bullets.Add(one);
        }
    }

    /// <summary>The section of this title, here or further down.</summary>
    public SectionSource? Find(string title) =>
        Title == title ? this : Under.Select(under => under.Find(title)).FirstOrDefault(found => found is not null);

    /// <summary>The constants of the section and those under it.</summary>
    /// <param name="parent">The constant that it stands under.</param>
    /// <param name="name">Gives each constant a name of its own.</param>
    public IEnumerable<string> Write(string? parent, Func<string, string> name)
    {
        string constant = name(CSharp.PascalCase(Title ?? "First"));
        var arguments = new List<string> { CSharp.Literal(Title ?? "") };
        if (Bullets.Count > 0)
        {
            arguments.Add($"Bullets = [{string.Join(", ", Bullets.Select(CSharp.Literal))}]");
        }

        if (Numbered)
        {
            arguments.Add("Numbered = true");
        }

        if (NumberedBullets)
        {
            arguments.Add("NumberedBullets = true");
        }

        if (parent is not null)
        {
            arguments.Add($"Under = nameof({parent})");
        }

        return Under.SelectMany(under => under.Write(constant, name))
            .Prepend($"[PromptSection({string.Join(", ", arguments)})] const string {constant} = {CSharp.Literal(Body)};");
    }

    /// <summary>The rule for each section that says nothing, in order.</summary>
    public IEnumerable<string> Rules() => IsEmpty ? ["SWA0364"] : Under.SelectMany(under => under.Rules());

    /// <summary>Where the reference sends what the published schema refuses: a section that only holds others has no text there.</summary>
    /// <param name="path">Where the section stands.</param>
    public IEnumerable<Deviation> Deviations(string path)
    {
        var own = Body.Length == 0 && Bullets.Count == 0 ? new[] { new Deviation(Rows.Validated, $"{path}/body", "") } : [];
        return own.Concat(Under.SelectMany((under, index) => under.Deviations($"{path}/subsections/{index}")));
    }

    private static bool Flag(JsonNode? value) => value?.GetValue<bool>() ?? false;
}
