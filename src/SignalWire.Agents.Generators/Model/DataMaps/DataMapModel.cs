namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>What the platform does when it runs a data map.</summary>
internal sealed record DataMapModel
{
    /// <summary>The answers that need no web service.</summary>
    public required EquatableArray<ExpressionModel> Expressions { get; init; }

    public required EquatableArray<WebhookModel> Webhooks { get; init; }

    /// <summary>The answer if nothing else provides one.</summary>
    public required OutputModel? Fallback { get; init; }

    /// <summary>The keys that indicate the failure of any web service.</summary>
    public required EquatableArray<string> ErrorKeys { get; init; }
}
