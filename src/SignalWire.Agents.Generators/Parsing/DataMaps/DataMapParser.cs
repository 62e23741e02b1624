using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.DataMaps;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>
/// Parses the attributes of a data map in the order in which they are written. An attribute below a webhook belongs to that webhook.
/// </summary>
internal sealed class DataMapParser
{
    private readonly KnownSymbols _known;
    private readonly string _tool;
    private readonly FindingList _found = new();
    private readonly MapTextReader _texts;
    private readonly OutputParser _outputs;
    private readonly List<ExpressionModel> _expressions = [];
    private readonly List<WebhookModel> _webhooks = [];
    private OutputModel? _fallback;

    private DataMapParser(KnownSymbols known, string tool, IReadOnlyList<string>? arguments)
    {
        _known = known;
        _tool = tool;
        _texts = new MapTextReader(tool, arguments, _found);
        _outputs = new OutputParser(tool, _texts, _found);
    }

    /// <summary>Parses the data map of a tool.</summary>
    /// <param name="candidate">The tool.</param>
    /// <param name="tool">Its name.</param>
    /// <param name="arguments">The names of its parameters; <see langword="null"/> if they are unknown.</param>
    /// <param name="known">The known types.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <param name="cancellationToken">Canceled when the source changes.</param>
    /// <returns>The map; <see langword="null"/> if it is in error.</returns>
    public static DataMapModel? Parse(
        ToolCandidate candidate,
        string tool,
        IReadOnlyList<string>? arguments,
        KnownSymbols known,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        var parser = new DataMapParser(known, tool, arguments);
        foreach (var attribute in MapAttributes.Of(candidate.Method, known, cancellationToken))
        {
            parser.Add(attribute);
        }

        var map = parser.Finish(new MapAttribute(candidate.Attribute, candidate.Method, cancellationToken));
        bool sound = true;
        foreach (var finding in parser._found.ToImmutable())
        {
            findings.Add(finding);
            sound &= finding.Rule.DefaultSeverity != DiagnosticSeverity.Error;
        }

        return sound ? map : null;
    }

    private DataMapModel Finish(MapAttribute attribute)
    {
        bool answers = _fallback is not null || _expressions.Count > 0
            || _webhooks.Any(webhook => webhook.Output is not null || webhook.Expressions.Count > 0);

        // A faulty answer is already reported.
        if (!answers && _found.ToImmutable().IsEmpty)
        {
            _found.Add(AgentRules.DataMapWithoutOutput, attribute.Location, _tool);
        }

        return new DataMapModel
        {
            Expressions = _expressions.ToEquatableArray(),
            Webhooks = _webhooks.ToEquatableArray(),
            Fallback = _fallback,
            ErrorKeys = attribute.Properties("ErrorKeys").Select(key => key.Value).ToEquatableArray(),
        };
    }

    private void Add(MapAttribute attribute)
    {
        if (Is(attribute, KnownNames.Webhook))
        {
            _webhooks.Add(new WebhookParser(_tool, _texts, _found).Parse(attribute));
        }
        else if (Is(attribute, KnownNames.Fallback))
        {
            _fallback = _outputs.Parse(attribute);
        }
        else if (Is(attribute, KnownNames.Expression))
        {
            AddExpression(_outputs.ParseExpression(attribute));
        }
        else if (Is(attribute, KnownNames.Output))
        {
            var output = _outputs.Parse(attribute);
            Change(attribute, webhook => webhook.Output is not null, webhook => webhook with { Output = output }, "or write [Fallback]");
        }
        else if (Is(attribute, KnownNames.ForEach))
        {
            var each = ParseForEach(attribute);
            Change(attribute, webhook => webhook.ForEach is not null, webhook => webhook with { ForEach = each }, "or remove it");
        }
    }

    private void AddExpression(ExpressionModel? expression)
    {
        if (expression is null)
        {
            return;
        }

        if (_webhooks.Count == 0)
        {
            _expressions.Add(expression);
        }
        else
        {
            var last = _webhooks[_webhooks.Count - 1];
            _webhooks[_webhooks.Count - 1] = last with { Expressions = last.Expressions.Append(expression).ToEquatableArray() };
        }
    }

    /// <summary>Changes the webhook above an attribute, if there is one without an attribute of this kind.</summary>
    private void Change(MapAttribute attribute, Func<WebhookModel, bool> isTaken, Func<WebhookModel, WebhookModel> change, string otherwise)
    {
        int last = _webhooks.Count - 1;
        if (last < 0 || isTaken(_webhooks[last]))
        {
            _found.Add(
                AgentRules.MisplacedMapAttribute,
                attribute.Location,
                _tool,
                attribute.Name,
                last < 0 ? "is not below a webhook" : "is the second one below its webhook",
                last < 0 ? $"move it below a [Webhook], {otherwise}" : "remove one of them");
            return;
        }

        _webhooks[last] = change(_webhooks[last]);
    }

    private ForEachModel? ParseForEach(MapAttribute attribute) =>
        attribute.Argument(0, "inputKey") is { } input
        && attribute.Argument(1, "outputKey") is { } output
        && attribute.Argument(2, "append") is { } append
            ? new ForEachModel(_texts.Read(input), output.Value, attribute.Number("Max"), _texts.Read(append))
            : null;

    private bool Is(MapAttribute attribute, string name) => _known.Is(attribute.Type, name);
}
