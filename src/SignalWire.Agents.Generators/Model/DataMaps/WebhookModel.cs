using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>A web service that the platform calls.</summary>
internal sealed record WebhookModel
{
    public required string Url { get; init; }

    /// <summary>The HTTP method in uppercase.</summary>
    public required string Method { get; init; }

    public required EquatableArray<HeaderModel> Headers { get; init; }

    /// <summary>The form field that contains the body; <see langword="null"/> if the body is not a form.</summary>
    public required string? FormParam { get; init; }

    public required bool InputArgsAsParams { get; init; }

    /// <summary>The arguments that are required to call it.</summary>
    public required EquatableArray<string> RequireArgs { get; init; }

    /// <summary>The answers that depend on its response.</summary>
    public EquatableArray<ExpressionModel> Expressions { get; init; } = EquatableArray<ExpressionModel>.Empty;

    public required JsonValue? Body { get; init; }

    public required JsonValue? Params { get; init; }

    public ForEachModel? ForEach { get; init; }

    /// <summary>The keys that indicate its failure.</summary>
    public required EquatableArray<string> ErrorKeys { get; init; }

    public OutputModel? Output { get; init; }
}
