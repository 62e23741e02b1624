namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>What the platform does by itself when it runs a tool.</summary>
internal sealed record DataMapModel
{
    /// <summary>The answers that need no web service.</summary>
    public required EquatableArray<ExpressionModel> Expressions { get; init; }

    public required EquatableArray<WebhookModel> Webhooks { get; init; }

    /// <summary>The answer where nothing else gives one.</summary>
    public required OutputModel? Fallback { get; init; }

    /// <summary>The keys that tell of a failure of any web service.</summary>
    public required EquatableArray<string> ErrorKeys { get; init; }
}
