using System.Text.Json;

namespace SignalWire.Agents.Tests.Harness;

public sealed class JsonDifferenceTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[1,{"c":null}]}""", """{"b":[1,{"c":null}],"a":1.0}""")]
    [InlineData("44.0", "44")]
    [InlineData("\"x?__token={{TOKEN}}\"", "\"x?__token=YWJj-_A%3D%3D\"")]
    public void Find_SameMeaning_FindsNothing(string expected, string actual) =>
        Assert.Null(JsonDifference.Find(JsonElement.Parse(expected), JsonElement.Parse(actual)));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""", "$.a: 1 was expected, 2 came")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "$.a: Number was expected, String came")]
    [InlineData("""{"a":1}""", """{}""", "$.a: is missing")]
    [InlineData("""{}""", """{"a":1}""", "$.a: was not expected")]
    [InlineData("[1,2]", "[2,1]", "$[0]: 1 was expected, 2 came")]
    [InlineData("[1]", "[1,1]", "$: 1 items were expected, 2 came")]
    [InlineData("[true]", "[false]", "$[0]: True was expected, False came")]
    [InlineData("\"x?__token={{TOKEN}}\"", "\"x?__token=\"", "$: \"x?__token={{TOKEN}}\" was expected, \"x?__token=\" came")]
    public void Find_OtherMeaning_SaysWhereAndWhat(string expected, string actual, string difference) =>
        Assert.Equal(difference, JsonDifference.Find(JsonElement.Parse(expected), JsonElement.Parse(actual)));
}
