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
        "booking.party_size must be an integer between 1 and 12; 13 came. booking.on must be a date such as 2026-04-02; \"soon\" came. "
        + "booking.guests[0].vegetarian must be true or false; 1 came. booking.guests[0].name is missing: it must be a string. "
        + "booking.at is missing: it must be a time such as 14:30. callback must be a phone number or null; \"home\" came.")]
    [InlineData("opening_hours", "{}", "From six.")]
    [InlineData("opening_hours", """{"day":"Friday"}""", "From six.")]
    [InlineData(
        "opening_hours",
        """{"day":"today"}""",
        "day must be one of sunday, monday, tuesday, wednesday, thursday, friday, saturday or null; \"today\" came.")]
    [InlineData("cancel", """{"reference":"B-1001"}""", "Cancelled.")]
    [InlineData("cancel", """{"reference":"B-1002"}""", "I cannot find that reference. Ask for it again.")]
    [InlineData("cancel", """{"reference":"1001"}""", "reference must be a string that matches ^B-[0-9]{4}$; \"1001\" came.")]
    public async Task Tool_OfTheExample_AnswersAsItsCodeSays(string tool, string arguments, string answer)
    {
        await using var agent = BistroSource.Compile();
        Assert.Equal(answer, (await agent.CallAsync(tool, arguments)).Result.Response);
    }
}
