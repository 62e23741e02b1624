using System.Text.Json;

namespace SignalWire.Agents.LiveTests.Settings;

/// <summary>The properties of <c>[AIParams]</c> are the parameters that the platform publishes, with their limits, and no others.</summary>
public sealed class AIParamsTests
{
    /// <summary>What the platform's pages describe and its published schema does not have.</summary>
    private static readonly string[] InPagesOnly =
    [
        "auto_correct", "enable_text_normalization", "redact_prompt", "turn_filler_every_n", "turn_filler_min_ms", "turn_filler_sources",
        "utility_model",
    ];

    [SharedFact]
    public void Properties_OfAIParams_AreThoseOfTheSchemaAndThePages() => Assert.Equal(
        Published().Select(parameter => parameter.Name).Concat(InPagesOnly).Order(StringComparer.Ordinal),
        SettingProperties.Of(typeof(AIParamsAttribute)).Select(key => key.Key).Order(StringComparer.Ordinal));

    [SharedFact]
    public void Ranges_OfAIParams_AreThoseOfTheSchema()
    {
        var properties = SettingProperties.Of(typeof(AIParamsAttribute));
        var limited = Published().Where(parameter => parameter.Value.TryGetProperty("minimum", out _)).ToList();
        Assert.NotEmpty(limited);
        Assert.All(limited, parameter => Assert.Equal(
            (parameter.Value.GetProperty("minimum").GetDouble(), parameter.Value.GetProperty("maximum").GetDouble(), false),
            SettingProperties.Range(Assert.Single(properties[parameter.Name]))));
    }

    /// <summary>A default is said in the words of each property, so the compiler's own of an attribute is never sent.</summary>
    [Fact]
    public void Properties_OfAIParams_AreAllOfKindsThatAreRead() => Assert.All(
        SettingProperties.Of(typeof(AIParamsAttribute)).SelectMany(key => key),
        property => Assert.True(
            property.PropertyType.IsEnum
                || new[] { typeof(string), typeof(bool), typeof(int), typeof(double), typeof(string[]) }.Contains(property.PropertyType),
            property.Name));

    private static JsonElement.ObjectEnumerator Published() =>
        JsonElement.Parse(File.ReadAllBytes(SharedMaterial.Combine("contract", "swml-schema.json")))
            .GetProperty("$defs").GetProperty("AIParams").GetProperty("properties").EnumerateObject();
}
