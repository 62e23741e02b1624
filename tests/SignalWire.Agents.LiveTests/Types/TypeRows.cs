namespace SignalWire.Agents.LiveTests.Types;

/// <summary>
/// The types that a tool may take: each with its schema, a value that fits, and one that does not. The table of supported types in the
/// documentation is made of these rows.
/// </summary>
internal static class TypeRows
{
    /// <summary>Types of a user's that the rows use.</summary>
    public const string Declarations = """
        /// <summary>Where to sit.</summary>
        public enum Seating { Any, Inside, [JsonStringEnumMemberName("outdoors")] Terrace, NearTheDoor }

        [Flags] public enum Days { None = 0, Monday = 1, Tuesday = 2, Weekend = 4 }

        /// <summary>One guest.</summary>
        /// <param name="Name">First name.</param>
        /// <param name="Vegetarian">Whether they eat no meat.</param>
        public sealed record Guest(string Name, bool Vegetarian = false);

        /// <summary>An address.</summary>
        public class Address
        {
            /// <summary>Street and number.</summary>
            public required string Street { get; init; }

            /// <summary>The city.</summary>
            [JsonPropertyName("town")] public string City { get; set; } = "Berlin";

            public string? Remark { get; init; }

            public List<string> Tags { get; init; } = ["new"];

            [JsonIgnore] public int Secret { get; set; } = 7;

            public string Line => Street + ", " + City;
        }

        /// <summary>A place on a map.</summary>
        public readonly record struct Place([Description("North or south.")] double Latitude, double Longitude);

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Card), "card"), JsonDerivedType(typeof(Cash), "cash")]
        public abstract record Payment;

        /// <summary>By card.</summary>
        /// <param name="Last4">Its last digits.</param>
        public sealed record Card(string Last4) : Payment;

        /// <summary>In cash.</summary>
        public sealed record Cash(decimal Given = 10) : Payment;
        """;

    public static IReadOnlyList<TypeRow> All { get; } =
    [
        new("string", """{"type":"string"}""", "\"a\"", "[1]", "a string"),
        new("bool", """{"type":"boolean"}""", "true", "\"yes\"", "true or false"),
        new("sbyte", """{"type":"integer","description":"-128 to 127"}""", "-128", "128", "an integer between -128 and 127"),
        new("byte", """{"type":"integer","description":"0 to 255"}""", "255", "-1", "an integer between 0 and 255"),
        new("short", """{"type":"integer","description":"-32768 to 32767"}""", "-32768", "32768", "an integer between -32768 and 32767"),
        new("ushort", """{"type":"integer","description":"0 to 65535"}""", "65535", "65536", "an integer between 0 and 65535"),
        new("int", """{"type":"integer"}""", "12", "12.5", "an integer between -2147483648 and 2147483647"),
        new(
            "uint",
            """{"type":"integer","description":"0 to 4294967295"}""",
            "4294967295",
            "4294967296",
            "an integer between 0 and 4294967295"),
        new(
            "long",
            """{"type":"integer"}""",
            "9223372036854775807",
            "true",
            "an integer between -9223372036854775808 and 9223372036854775807"),
        new(
            "ulong",
            """{"type":"integer","description":"0 to 18446744073709551615"}""",
            "18446744073709551615",
            "18446744073709551616",
            "an integer between 0 and 18446744073709551615"),
        new("float", """{"type":"number"}""", "1.5", "1e39", "a number"),
        new("double", """{"type":"number"}""", "-1.5E+300", "\"NaN\"", "a number"),
        new("decimal", """{"type":"number"}""", "79228162514264337593543950335", "1e29", "a number"),
        new("Guid", """{"type":"string","format":"uuid"}""", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "\"0f8f\"", "a UUID"),
        new("DateOnly", """{"type":"string","format":"date"}""", "\"2026-04-02\"", "\"04/02/2026\"", "a date such as 2026-04-02"),
        new("TimeOnly", """{"type":"string","format":"time"}""", "\"14:30:00\"", "\"2 pm\"", "a time such as 14:30"),
        new(
            "DateTime",
            """{"type":"string","format":"date_time"}""",
            "\"2026-04-02T14:30:00Z\"",
            "\"tomorrow\"",
            "a date and time such as 2026-04-02T14:30:00Z"),
        new(
            "DateTimeOffset",
            """{"type":"string","format":"date_time"}""",
            "\"2026-04-02T14:30:00+02:00\"",
            "5",
            "a date and time such as 2026-04-02T14:30:00Z"),
        new("TimeSpan", """{"type":"string","format":"duration"}""", "\"01:30:00\"", "\"an hour\"", "a duration such as PT1H30M"),
        new("Uri", """{"type":"string","format":"uri"}""", "\"https://example.com/a\"", "\"/a\"", "an absolute URL"),
        new(
            "Seating",
            """{"type":"string","enum":["any","inside","outdoors","near_the_door"]}""",
            "\"near_the_door\"",
            "\"roof\"",
            "one of any, inside, outdoors, near_the_door"),
        new(
            "Days",
            """{"type":"array","items":{"type":"string","enum":["monday","tuesday","weekend"]}}""",
            "[\"monday\",\"weekend\"]",
            "\"monday\"",
            "an array of monday, tuesday, weekend"),
        new("int[]", """{"type":"array","items":{"type":"integer"}}""", "[1,2]", "1", "an array"),
        new("List<string>", """{"type":"array","items":{"type":"string"}}""", "[\"a\"]", "{}", "an array"),
        new("IReadOnlyList<bool>", """{"type":"array","items":{"type":"boolean"}}""", "[true,false]", "true", "an array"),
        new("IEnumerable<int?>", """{"type":"array","items":{"type":"integer","nullable":true}}""", "[1,null]", "null", "an array"),
        new("ImmutableArray<double>", """{"type":"array","items":{"type":"number"}}""", "[1.5]", "1.5", "an array"),
        new("HashSet<string>", """{"type":"array","items":{"type":"string"}}""", "[\"a\",\"b\"]", "\"a\"", "an array"),
        new(
            "List<List<int>>",
            """{"type":"array","items":{"type":"array","items":{"type":"integer"}}}""",
            "[[1],[],[2,3]]",
            "3",
            "an array"),
        new(
            "Dictionary<string, int>",
            """{"type":"object","description":"each value an integer between -2147483648 and 2147483647"}""",
            """{"a":1,"b":2}""",
            "[1]",
            "an object"),
        new(
            "IReadOnlyDictionary<string, List<string>>",
            """{"type":"object","description":"each value an array"}""",
            """{"a":["x"]}""",
            "\"a\"",
            "an object"),
        new(
            "Guest",
            """{"type":"object","properties":{"name":{"type":"string","description":"First name."},"vegetarian":"""
            + """{"type":"boolean","description":"Whether they eat no meat.","default":false}},"required":["name"],"description":"One"""
                + """ guest."}""", """{"name":"Ann","vegetarian":true}""", "\"Ann\"", "an object"),
        new(
            "Address",
            """{"type":"object","properties":{"street":{"type":"string","description":"Street and number."},"town":"""
            + """{"type":"string","description":"The city.","default":"Berlin"},"remark":{"type":"string","nullable":true},"tags":"""
                + """{"type":"array","items":{"type":"string"}}},"required":["street"],"description":"An address."}""",
                """{"street":"Alley 1","town":"Bonn","remark":"left","tags":["a"]}""", "[]", "an object"),
        new(
            "Place",
            """{"type":"object","properties":{"latitude":{"type":"number","description":"North or south."},"longitude":"""
            + """{"type":"number"}},"required":["latitude","longitude"],"description":"A place on a map."}""",
            """{"latitude":1.5,"longitude":-2}""", "1.5", "an object"),
        new(
            "Payment",
            """{"oneOf":[{"type":"object","properties":{"kind":{"const":"card"},"last4":{"type":"string","description":"Its last"""
            + """ digits."}},"required":["kind","last4"],"description":"By card."},{"type":"object","properties":{"kind":"""
                + """{"const":"cash"},"given":{"type":"number","default":10}},"required":["kind"],"description":"In cash."}]}""",
                """{"kind":"card","last4":"1234"}""", """{"kind":"cheque"}""", "an object whose kind is card or cash"),
        new(
            "List<Guest>",
            """{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"First"""
            + """ name."},"vegetarian":{"type":"boolean","description":"Whether they eat no meat.","default":false}},"required":"""
                + """["name"],"description":"One guest."}}""", """[{"name":"Ann","vegetarian":false}]""", "{}", "an array"),
        new("JsonElement", """{"type":"object"}""", """{"a":[1,{"b":null}]}""", "[1]", "an object"),
        new("JsonNode", """{"type":"object"}""", """{"a":[1,{"b":null}]}""", "\"a\"", "an object"),
        new("JsonObject", """{"type":"object"}""", """{"a":1}""", "1", "an object"),
    ];
}
