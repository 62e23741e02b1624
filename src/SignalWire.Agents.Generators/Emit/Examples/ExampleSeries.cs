using System.Globalization;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>Creates different values of one type, for a set that requires several.</summary>
internal static class ExampleSeries
{
    private static readonly DateTime First = new(2026, 4, 2, 14, 30, 0, DateTimeKind.Utc);

    /// <summary>Gets a value of the series. The first one is the example of the type.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="index">The index of the value.</param>
    public static string Item(ScalarType type, int index) => (type.Kind, type.Format) switch
    {
        _ when index == 0 => type.Example,
        (ScalarKind.Boolean, _) => index % 2 == 0 ? "true" : "false",
        (_, "uuid") => Text($"\"0f8fad5b-d9cb-469f-a165-{index:x12}\""),
        (_, "date") => Text($"\"{First.AddDays(index):yyyy-MM-dd}\""),
        (_, "time") => Text($"\"{First.AddMinutes(index):HH:mm}\""),
        (_, "date_time") => Text($"\"{First.AddMinutes(index):yyyy-MM-ddTHH:mm:ssZ}\""),
        (_, "duration") => Text($"\"PT{index + 1}H30M\""),
        _ => Text($"\"https://example.com/{index + 1}\""),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
