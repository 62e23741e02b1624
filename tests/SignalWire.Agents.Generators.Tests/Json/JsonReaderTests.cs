using System.Text;
using System.Text.Json;
using SignalWire.Agents.Generators.Emit;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Json;

namespace SignalWire.Agents.Generators.Tests.Json;

/// <summary>The reader of the user's JSON, held against System.Text.Json.</summary>
public sealed class JsonReaderTests
{
    public static TheoryData<string> Sound =>
    [
        "{}",
        " \t\r\n{ \"a\" : [ ] , \"b\" : { } } \n",
        """{"a":[0,-0,1.5,-12e3,1E+2,2e-7,true,false,null,"",[[]],{"":{}}]}""",
        """{"\"\\\/\b\f\n\r\té😀":"\"\\\/\b\f\n\r\té😀 \u0000 \ud83d\ude00"}""",
        """{"a":1,"A":2}""",
        Nested(64),
    ];

    public static TheoryData<string> Unsound =>
    [
        "", " ", "[]", "1", "null", "\"a\"", "{", "}", "{}}", "{} {}", "{},", "\uFEFF{}",
        "{a:1}", "{'a':1}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\":1,}", "{,}", "{\"a\":1 \"b\":2}",
        "{\"a\":[1,]}", "{\"a\":[,]}", "{\"a\":[1",
        "{\"a\":01}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":1e}", "{\"a\":-}", "{\"a\":0x1}", "{\"a\":NaN}", "{\"a\":1_0}",
        "{\"a\":tru}", "{\"a\":True}", "{\"a\":nullx}", "{\"a\":truefalse}",
        "{\"a\":\"}", "{\"a\":\"\n\"}", "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\\u 123\"}",
        "{\"a\":\"\\", "{\"a\":\"\\u+123\"}",
        "{/* no */}", "{} // no", "{\u00A0}", "{\"a\":\0}",
        Nested(65),
    ];

    [Theory]
    [MemberData(nameof(Sound))]
    public void Object_ThatIsJson_IsWrittenAgainWithTheSameMeaning(string text)
    {
        var value = JsonReader.ReadObject(text, out var fault);

        Assert.Null(fault);
        string written = JsonText.Value(value!);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(text), JsonElement.Parse(written)), written);
        Assert.All(written, character => Assert.InRange(character, ' ', '~'));
        Assert.Equal(value, JsonReader.ReadObject(written, out _));
    }

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Object_ThatIsNone_IsRefusedAsBySystemTextJson(string text)
    {
        Assert.Null(JsonReader.ReadObject(text, out var fault));
        Assert.InRange(fault!.Offset, 0, text.Length);
        Assert.False(IsObject(text), text);
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "duplicate key 'a' at line 1, column 8")]
    [InlineData("""{"x":[{"a":1,"\u0061":2}]}""", "duplicate key 'a' at line 1, column 14")]
    [InlineData("""{"x":"\ud800"}""", "string with half of a surrogate pair at line 1, column 6")]
    [InlineData("""{"x":"\ude00\ud83d"}""", "string with half of a surrogate pair at line 1, column 6")]
    [InlineData("{\n  \"a\": 1,\n}", "expected a name in double quotes at line 3, column 1")]
    [InlineData("{\r\n \"a\": 1\r\n \"b\": 2}", "expected ',' or '}' at line 3, column 2")]
    [InlineData("{\"a\":[1 2]}", "expected ',' or ']' at line 1, column 9")]
    [InlineData("{\"a\":tru}", "expected a value at line 1, column 6")]
    [InlineData("{\"a\":1.}", "expected a digit at line 1, column 8")]
    [InlineData("{\"a\":\"\\q\"}", "invalid escape sequence at line 1, column 7")]
    [InlineData("{\"a\":\"", "expected a closing double quote at line 1, column 7")]
    [InlineData("[]", "expected an object in braces at line 1, column 1")]
    [InlineData("{}x", "expected the end of the text at line 1, column 3")]
    public void Fault_OfEachKind_SaysWhereItIs(string text, string described)
    {
        Assert.Null(JsonReader.ReadObject(text, out var fault));
        Assert.Equal(described, fault!.Describe(text));
    }

    /// <summary>Every beginning of an object is a fault, and none an exception.</summary>
    [Fact]
    public void Object_CutOffAnywhere_IsRefused()
    {
        const string text = """{"a":[1.5e-3,true,"\u00e9\n",{"b":null}],"c":{}}""";
        Assert.All(Enumerable.Range(0, text.Length), length => Assert.Null(JsonReader.ReadObject(text[..length], out _)));
    }

    private static bool IsObject(string text)
    {
        try
        {
            return JsonElement.Parse(Encoding.UTF8.GetBytes(text)).ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);
}
