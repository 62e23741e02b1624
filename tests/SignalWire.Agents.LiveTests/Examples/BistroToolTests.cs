namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>The tools of the example with services, nested types, constraints and enums.</summary>
public sealed class BistroToolTests
{
    [SharedFact]
    public async Task Tools_OfTheExample_AreDeclaredWithAllThatTheirCodeSays()
    {
        await using var agent = BistroSource.Compile();
        var booking = agent.Function("book_table").GetProperty("parameters").GetProperty("properties").GetProperty("booking");

        Assert.Equal(
            "How many people (1 to 12).",
            booking.GetProperty("properties").GetProperty("party_size").GetProperty("description").GetString());
        Assert.Equal(
            """["any","inside","terrace"]""",
            booking.GetProperty("properties").GetProperty("seating").GetProperty("enum").GetRawText());
        Assert.Equal("""["party_size","on","at"]""", booking.GetProperty("required").GetRawText());
        Assert.Equal(
            "First name.",
            booking.GetProperty("properties").GetProperty("guests").GetProperty("items").GetProperty("properties").GetProperty("name")
                .GetProperty("description")
                .GetString());
        Assert.Equal(
            """{"en-US":["Let me look at the book.","One second."],"es-MX":["Un momento."]}""",
            agent.Function("book_table").GetProperty("fillers").GetRawText());
        Assert.Equal("^B-[0-9]{4}$", agent.Function("cancel").GetProperty("parameters").GetProperty("properties").GetProperty("reference")
            .GetProperty("pattern")
            .GetString());
        Assert.Equal(
            7, agent.Function("opening_hours").GetProperty("parameters").GetProperty("properties").GetProperty("day").GetProperty("enum")
                .GetArrayLength());
        Assert.False(agent.Function("opening_hours").TryGetProperty("web_hook_url", out _));
    }

    [SharedTheory]
    [InlineData(
        "book_table",
        """{"booking":{"party_size":"4","on":"2026-04-02","at":"19:30","seating":"TERRACE","guests":[{"name":"Ann","vegetarian":true}"""
        + """]},"callback":"+1 555 0100"}""",
        "Booked. The reference is 4/2026-04-02/19:30/Terrace/1/+1 555 0100.")]
    [InlineData(
        "book_table",
        """{"booking":{"PartySize":13,"on":"soon","guests":[{"vegetarian":1}]},"callback":"home"}""",
        "booking.party_size: expected an integer between 1 and 12, got 13. booking.on: expected a date such as 2026-04-02, got \"soon\". "
        + "booking.guests[0].vegetarian: expected true or false, got 1. booking.guests[0].name is missing; expected a string. "
        + "booking.at is missing; expected a time such as 14:30. callback: expected a phone number or null, got \"home\".")]
    [InlineData("opening_hours", "{}", "From six.")]
    [InlineData("opening_hours", """{"day":"Friday"}""", "From six.")]
    [InlineData(
        "opening_hours",
        """{"day":"today"}""",
        "day: expected one of sunday, monday, tuesday, wednesday, thursday, friday, saturday or null, got \"today\".")]
    [InlineData("cancel", """{"reference":"B-1001"}""", "Cancelled.")]
    [InlineData("cancel", """{"reference":"B-1002"}""", "I cannot find that reference. Ask for it again.")]
    [InlineData("cancel", """{"reference":"1001"}""", "reference: expected a string that matches ^B-[0-9]{4}$, got \"1001\".")]
    public async Task Tool_OfTheExample_AnswersAsItsCodeSays(string tool, string arguments, string answer)
    {
        await using var agent = BistroSource.Compile();
        Assert.Equal(answer, (await agent.CallAsync(tool, arguments)).Result.Response);
    }
}
