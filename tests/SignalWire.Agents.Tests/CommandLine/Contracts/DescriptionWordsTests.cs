using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Hosting.CommandLine.Contracts;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>What the generator says in words beside a schema is what the comparison of contracts reads out of them.</summary>
public sealed class DescriptionWordsTests
{
    private static readonly ToolType s_text = new ScalarType(ScalarKind.Text, "string", "ReadString", "a string", "\"a\"");

    private static readonly ToolType s_number = new ScalarType(ScalarKind.Number, "double", "ReadDouble", "a number", "1");

    private static readonly ToolType s_byte = new ScalarType(ScalarKind.Integer, "byte", "ReadByte", "an integer", "1")
    {
        Minimum = "0",
        Maximum = "255",
        IsNarrow = true,
    };

    public static TheoryData<string[], object, object> Cases => new()
    {
        { ["minimum 0", "maximum 255"], s_byte, Constraints.None },
        { ["minimum 1", "maximum 255"], s_byte, new Constraints { Minimum = "1" } },
        { ["minimum 1", "maximum 12"], s_number, new Constraints { Minimum = "1", Maximum = "12" } },
        { ["minimum -1.5E+300"], s_number, new Constraints { Minimum = "-1.5E+300" } },
        { ["maximum 0.5"], s_number, new Constraints { Maximum = "0.5" } },
        { ["minimum above 0"], s_number, new Constraints { Minimum = "0", IsMinimumExclusive = true } },
        { ["maximum below 1"], s_number, new Constraints { Maximum = "1", IsMaximumExclusive = true } },
        { ["minimum above 0", "maximum 1"], s_number, new Constraints { Minimum = "0", IsMinimumExclusive = true, Maximum = "1" } },
        { ["minimum length 2", "maximum length 40"], s_text, new Constraints { MinimumLength = 2, MaximumLength = 40 } },
        { ["minimum length 2"], s_text, new Constraints { MinimumLength = 2 } },
        { ["maximum length 40", "a phone number"], s_text, new Constraints { MaximumLength = 40, Format = TextFormat.Phone } },
        {
            ["minimum number of items 3", "maximum number of items 3"], List(s_text),
            new Constraints { MinimumLength = 3, MaximumLength = 3 }
        },
        { ["each value a string"], Dictionary(s_text), Constraints.None },
        {
            ["maximum number of values 9", "each value an integer between 0 and 255"], Dictionary(s_byte),
            new Constraints { MaximumLength = 9 }
        },
        { ["each value an array"], Dictionary(List(s_text)), Constraints.None },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_BesideASchema_AreReadBack(string[] expected, object type, object constraints)
    {
        string words = Expectation.BesideSchema((ToolType)type, (Constraints)constraints)!;

        var read = DescriptionWords.Read($"What to take ({words}).");

        Assert.Equal("What to take.", read.Text);
        Assert.Equal(expected, read.Bounds.Select(bound => $"{bound.Name} {bound.Words}").Concat(read.Demands));
    }

    private static ListType List(ToolType item) => new("string[]", item, IsItemNullable: false, "", "") { IsClass = true };

    private static DictionaryType Dictionary(ToolType value) => new("Dictionary", value, IsValueNullable: false, "", "");
}
