using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Json;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Parses the attributes of a tool: what is played or said while it runs, and additional keys of its function.</summary>
internal sealed class ToolKeysParser(KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    private const string WaitFile = "WaitFile";
    private const string WaitFileLoops = "WaitFileLoops";
    private const string Extra = "Extra";

    /// <summary>Parses the attributes of a tool.</summary>
    /// <param name="method">The tool's method.</param>
    /// <param name="attribute">Its <c>[Tool]</c>.</param>
    /// <param name="tool">Its wire name.</param>
    /// <returns>The keys; <see langword="null"/> if one is in error.</returns>
    public ToolKeysModel? Parse(IMethodSymbol method, AttributeData attribute, string tool)
    {
        var keys = new ToolKeysModel
        {
            WaitFile = attribute.Named(WaitFile, "") is { Length: > 0 } file ? file : null,
            WaitFileLoops = attribute.NamedOrNull<int>(WaitFileLoops),
            Fillers = FillerParser.Parse(method.GetAttributes(), KnownNames.Filler, known),
            Extra = EquatableArray<JsonMember>.Empty,
        };
        bool hasSoundFile = HasSoundWaitFile(keys, method, attribute, tool);
        return ParseExtra(keys, method, attribute, tool) is { } extra && hasSoundFile ? keys with { Extra = extra } : null;
    }

    private bool HasSoundWaitFile(ToolKeysModel keys, IMethodSymbol method, AttributeData attribute, string tool)
    {
        bool sound = keys.WaitFile is not { } file || IsAbsolute(file);
        if (!sound)
        {
            findings.Add(AgentRules.RelativeWaitFile, Location(method, attribute, WaitFile), tool, keys.WaitFile!);
        }

        return sound;
    }

    private static bool IsAbsolute(string url) =>
        url.StartsWith("//", StringComparison.Ordinal)
        || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private EquatableArray<JsonMember>? ParseExtra(ToolKeysModel keys, IMethodSymbol method, AttributeData attribute, string tool)
    {
        if (attribute.Named<string?>(Extra, null) is not { } text)
        {
            return EquatableArray<JsonMember>.Empty;
        }

        if (JsonReader.ReadObject(text, out var fault) is not { } extra)
        {
            findings.Add(AgentRules.MalformedExtra, Location(method, attribute, Extra), tool, fault!.Describe(text));
            return null;
        }

        bool sound = true;
        foreach (var member in extra.Members)
        {
            if ((WhereToSay(member.Name, keys) ?? WhereToSayOfMap(member.Name, attribute)) is { } place)
            {
                findings.Add(AgentRules.ExtraKeyTaken, Location(method, attribute, Extra), tool, member.Name, place);
                sound = false;
            }
        }

        return sound ? extra.Members : null;
    }

    /// <summary>Where a key of the function object is set in C#; <see langword="null"/> if it can be in the JSON.</summary>
    private static string? WhereToSay(string key, ToolKeysModel keys) => key switch
    {
        "function" => "name the tool with [Tool(\"…\")]",
        "description" => "write it in a <summary>",
        "parameters" => "declare them on the method",
        "wait_file" when keys.WaitFile is not null => $"keep either the key or {WaitFile}",
        "wait_file_loops" when keys.WaitFileLoops is not null => $"keep either the key or {WaitFileLoops}",
        "fillers" when keys.Fillers.Count > 0 => "keep either the key or [Filler]",
        _ => null,
    };

    /// <summary>Where a key that Extra of a data map cannot contain is set, because the map sets it.</summary>
    private string? WhereToSayOfMap(string key, AttributeData attribute) => !known.Is(attribute.AttributeClass, KnownNames.DataMap)
        ? null
        : key switch
    {
        "data_map" => "write the map in attributes",
        ToolKeysModel.WebHookUrlKey => "call it with [Webhook]",
        _ => null,
    };

    private Location Location(IMethodSymbol method, AttributeData attribute, string property) =>
        attribute.LocationOf(property, cancellationToken) ?? method.Locations[0];
}
