using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>A member of a closed set by its name in kebab-case, or by the name that it has instead; never as a number.</summary>
internal sealed class WireEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
