using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>A recorded data map: its operations in order become attributes in order.</summary>
internal sealed class MapSource
{
    private static readonly string[] OfTheWebhook = ["body", "params", "error_keys"];

    private readonly List<string> _attributes = [];
    private readonly List<string> _webhook = [];
    private readonly List<string> _belowWebhook = [];
    private readonly JsonObject _parameters = [];
    private readonly JsonArray _required = [];
    private string _globalErrorKeys = "";
    private string? _description;
    private int _expressions;
    private bool _answers;
    private bool _isMisplaced;

    /// <summary>Translates a data map; throws at whatever it does not know.</summary>
    public static ToolSource Translate(JsonObject map)
    {
        var source = new MapSource();
        foreach (var operation in map["ops"]!.AsArray())
        {
            source.Add(operation![0]!.GetValue<string>(), operation[1]!.AsObject());
        }

        source.EndWebhook();
        string name = map["name"]!.GetValue<string>();
        var required = source._required.Count > 0 ? source._required : null;
        return DefinedTools.Translate(name, source._description, source._parameters, required) with
        {
            MapAttributes = source._attributes,
            MapErrorKeys = source._globalErrorKeys,
            MapRule = source._isMisplaced ? "SWA0351" : source._answers ? null : "SWA0349",
        };
    }

    private void Add(string operation, JsonObject arguments)
    {
        // What C# writes in [Webhook] has no place where there is none, and is left out: then the map has no answer.
        if (OfTheWebhook.Contains(operation) && _webhook.Count > 0)
        {
            _webhook.Add(operation switch
            {
                "body" => $"Body = {Json(arguments["data"])}",
                "params" => $"Params = {Json(arguments["data"])}",
                _ => $"ErrorKeys = {Texts(arguments["keys"])}",
            });
            return;
        }

        switch (operation)
        {
            case "description" or "purpose":
                _description = arguments["description"]!.GetValue<string>();
                break;
            case "parameter":
                AddParameter(arguments);
                break;
            case "webhook":
                EndWebhook();
                AddWebhook(arguments);
                break;
            case "expression":
                // The vendor's expressions are the map's own, wherever they are added; in C# those stand above all webhooks.
                _attributes.Insert(_expressions++, Expression(arguments, "test_value", "nomatch_output"));
                _answers = true;
                break;
            case "webhook_expressions":
                _belowWebhook.AddRange(
                    arguments["expressions"]!.AsArray().Select(one => Expression(one!.AsObject(), "string", "nomatch-output")));
                _answers = true;
                break;
            case "foreach":
                AddBelow(ForEach(arguments["foreach_config"]!.AsObject()));
                break;
            case "output":
                AddBelow($"Output({string.Join(", ", MapOutputs.Write(arguments["result"]!.AsObject(), null, "Actions"))})");
                _answers = true;
                break;
            case "fallback_output":
                EndWebhook();
                _attributes.Add($"Fallback({string.Join(", ", MapOutputs.Write(arguments["result"]!.AsObject(), null, "Actions"))})");
                _answers = true;
                break;
            case "error_keys" or "global_error_keys":
                _globalErrorKeys = $"ErrorKeys = {Texts(arguments["keys"])}";
                break;
            case "body" or "params":
                break;
            default:
                throw new UntranslatableException($"operation '{operation}'");
        }
    }

    private void AddBelow(string attribute)
    {
        _isMisplaced |= _webhook.Count == 0;
        _belowWebhook.Add(attribute);
    }

    private void AddParameter(JsonObject arguments)
    {
        string name = arguments["name"]!.GetValue<string>();
        var schema = new JsonObject {
            ["type"] = arguments["param_type"]!.DeepClone(),
            ["description"] = arguments["description"]?.DeepClone() };
        if (arguments["enum"] is JsonArray words)
        {
            schema["enum"] = words.DeepClone();
        }

        _parameters[name] = schema;
        if (arguments["required"]?.GetValue<bool>() == true)
        {
            _required.Add(name);
        }
    }

    private void AddWebhook(JsonObject arguments)
    {
        _webhook.AddRange([CSharp.Literal(arguments["method"]!.GetValue<string>()), CSharp.Literal(arguments["url"]!.GetValue<string>())]);
        if (arguments["headers"] is JsonObject headers)
        {
            _webhook.Add($"Headers = [{string.Join(", ", headers.Select(header => CSharp.Literal($"{header.Key}: {header.Value}")))}]");
        }

        if (arguments["form_param"] is { } field)
        {
            _webhook.Add($"FormParam = {CSharp.Literal(field.GetValue<string>())}");
        }

        if (arguments["input_args_as_params"]?.GetValue<bool>() == true)
        {
            _webhook.Add("InputArgsAsParams = true");
        }

        if (arguments["require_args"] is { } names)
        {
            _webhook.Add($"RequireArgs = {Texts(names)}");
        }
    }

    private void EndWebhook()
    {
        if (_webhook.Count > 0)
        {
            _attributes.Add($"Webhook({string.Join(", ", _webhook)})");
        }

        _attributes.AddRange(_belowWebhook);
        _webhook.Clear();
        _belowWebhook.Clear();
    }

    private static string Expression(JsonObject one, string text, string noMatch)
    {
        var arguments = new List<string>
        {
            CSharp.Literal(one[text]!.GetValue<string>()),
            $"Pattern = {CSharp.Literal(one["pattern"]!.GetValue<string>())}",
        };
        arguments.AddRange(MapOutputs.Write(one["output"]!.AsObject(), "Output", "Actions"));
        if (one[noMatch] is JsonObject other)
        {
            arguments.AddRange(MapOutputs.Write(other, "NoMatch", "NoMatchActions").Where(argument => !arguments.Contains(argument)));
        }

        return $"Expression({string.Join(", ", arguments)})";
    }

    private static string ForEach(JsonObject each)
    {
        string max = each["max"] is { } most ? $", Max = {most.ToJsonString()}" : "";
        string[] texts = ["input_key", "output_key", "append"];
        return $"ForEach({string.Join(", ", texts.Select(key => CSharp.Literal(each[key]!.GetValue<string>())))}{max})";
    }

    private static string Json(JsonNode? json) => CSharp.Literal(json!.ToJsonString());

    private static string Texts(JsonNode? texts) =>
        $"[{string.Join(", ", texts!.AsArray().Select(text => CSharp.Literal(text!.GetValue<string>())))}]";
}
