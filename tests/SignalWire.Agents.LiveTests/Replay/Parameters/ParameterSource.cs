using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Naming;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Parameters as C#.</summary>
/// <param name="parameters">The parameters.</param>
/// <param name="ofRecord">Whether they are a record's properties too.</param>
internal sealed class ParameterSource(IReadOnlyList<Parameter> parameters, bool ofRecord)
{
    /// <summary>The doc comment's lines, each with its end.</summary>
    public string Docs => string.Concat(parameters.Zip(Names())
        .Where(one => one.First.Description is { } description && CSharp.FitsDocComment(description))
        .Select(one => $"/// <param name=\"{one.Second.Identifier}\">{CSharp.Xml(one.First.Description!)}</param>\n"));

    /// <summary>What stands in the parentheses.</summary>
    public string Declaration
    {
        get
        {
            var names = Names();
            return string.Join(", ", parameters.Select((parameter, index) => Declare(
                parameter,
                names[index],
                canHaveDefault: parameters.Skip(index + 1).All(later => later.DefaultLiteral is not null))));
        }
    }

    /// <summary>The parameters' names on the wire and in C#.</summary>
    public IEnumerable<(string Name, string Identifier)> Pairs =>
        parameters.Zip(Names(), (parameter, name) => (parameter.Name, CSharp.Identifier(name.Identifier)));

    private static string Declare(Parameter parameter, (string Identifier, string? Attribute) name, bool canHaveDefault)
    {
        var attributes = parameter.Shape.Attributes.Select(attribute => attribute.Attribute).ToList();
        if (name.Attribute is { } naming)
        {
            attributes.Add(naming);
        }

        if (parameter.Description is { } description && !CSharp.FitsDocComment(description))
        {
            attributes.Add($"Description({CSharp.Literal(description)})");
        }

        string value = "";
        if (parameter.DefaultLiteral is { } literal && canHaveDefault)
        {
            value = $" = {literal}";
        }
        else if (parameter.DefaultLiteral is { } unsaid)
        {
            attributes.Add($"DefaultValue({unsaid})");
        }

        string type = parameter.Shape.CSharp + (parameter.Shape.IsNullable ? "?" : "");
        return $"{string.Concat(attributes.Select(attribute => $"[{attribute}] "))}{type} {CSharp.Identifier(name.Identifier)}{value}";
    }

    /// <summary>Names that C# would have, with an attribute where the name on the wire does not follow from them.</summary>
    private List<(string Identifier, string? Attribute)> Names()
    {
        var names = new List<(string Identifier, string? Attribute)>();
        foreach (string name in parameters.Select(parameter => parameter.Name))
        {
            string identifier = CSharp.Unique(
                ofRecord ? CSharp.PascalCase(name) : CSharp.CamelCase(name),
                one => names.Any(other => other.Identifier == one));
            string attribute = ofRecord
                ? $"property: JsonPropertyName({CSharp.Literal(name)})"
                : $"ToolParameter(Name = {CSharp.Literal(name)})";
            names.Add((identifier, WireName.SnakeCase(identifier) == name ? null : attribute));
        }

        return names;
    }
}
