using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>A web service that the platform calls.</summary>
internal sealed record WebhookModel
{
    public required string Url { get; init; }

    /// <summary>The HTTP method in capitals.</summary>
    public required string Method { get; init; }

    public required EquatableArray<HeaderModel> Headers { get; init; }

    /// <summary>The field of a form that holds the body; nothing where that is no form.</summary>
    public required string? FormParam { get; init; }

    public required bool InputArgsAsParams { get; init; }

    /// <summary>The arguments without which it is not called.</summary>
    public required EquatableArray<string> RequireArgs { get; init; }

    /// <summary>The answers that depend on what it says.</summary>
    public EquatableArray<ExpressionModel> Expressions { get; init; } = EquatableArray<ExpressionModel>.Empty;

    public required JsonValue? Body { get; init; }

    public required JsonValue? Params { get; init; }

    public ForEachModel? ForEach { get; init; }

    /// <summary>The keys that tell of its failure.</summary>
    public required EquatableArray<string> ErrorKeys { get; init; }

    public OutputModel? Output { get; init; }
}
