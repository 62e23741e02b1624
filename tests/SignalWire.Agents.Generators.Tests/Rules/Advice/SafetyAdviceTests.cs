namespace SignalWire.Agents.Generators.Tests.Rules.Advice;

/// <summary>SWA0403 and SWA0450 to SWA0453: what endangers callers, or keeps the server from starting.</summary>
public sealed class SafetyAdviceTests
{
    private const string Head = "using SignalWire.Agents;\n";

    public static TheoryData<string> Advised =>
    [
        "/// <summary>Pay it.</summary>\n[Tool(Secure = {|SWA0450:false|})] string PayBill() => \"\";",
        "/// <summary>Refund the order.</summary>\n[Tool(\"refund_order\", Secure = {|SWA0450:false|})] string Undo() => \"\";",
        "/// <summary>Tell by text.</summary>\n[Tool(\"notify\", Secure = {|SWA0450:false|})] FunctionResult Notify() => new "
        + "FunctionResult(\"Sent.\").SendSms(\"+15550100100\", \"+15550100101\", \"Hi\");",
        "/// <summary>Hand it over.</summary>\n[Tool(Secure = {|SWA0450:false|})] FunctionResult Billing() => new FunctionResult(\"One "
        + "moment.\").Connect(\"+15550100100\");",
        "const string Key = {|SWA0451:\"sk-Abcdefghijklm0123456789\"|};",
        "const string Key = {|SWA0451:\"AKIAABCDEFGHIJKLMNOP\"|};",
        "string Key => {|SWA0451:\"postgres://user:correcthorse@db.example.com/shop\"|};",
        "string Token() => {|SWA0451:\"ghp_abcdefghijklmnopqrstuvwxyz0123456789\"|};",
        "/// <summary>Get the weather.</summary>\n[DataMap, Webhook(\"GET\", \"https://example.com/w\"), Output(\"It is "
        + "${response.sky}.\")] public partial FunctionResult {|SWA0452:Weather|}();",
        "/// <summary>Get the weather.</summary>\n[DataMap, Webhook(\"GET\", "
        + "{|SWA0453:\"https://example.com/w?api_key=0123456789abcdef\"|}), Output(\"It is ${response.sky}.\"), Fallback(\"I cannot see "
            + "the sky.\")] public partial FunctionResult Weather();",
        "/// <summary>Get the weather.</summary>\n[DataMap, Webhook(\"GET\", {|SWA0453:\"https://user:correcthorse@example.com/w\"|}), "
        + "Output(\"It is ${response.sky}.\"), Fallback(\"I cannot see the sky.\")] public partial FunctionResult Weather();",
        "/// <summary>Get the weather.</summary>\n[DataMap, Webhook(\"GET\", \"https://example.com/w\", Headers = [\"Accept: "
        + "text/plain\", {|SWA0453:\"Authorization: Bearer 0123456789abcdef\"|}]), Output(\"It is ${response.sky}.\"), Fallback(\"I "
            + "cannot see the sky.\")] public partial FunctionResult Weather();",
    ];

    public static TheoryData<string> Clean =>
    [
        "/// <summary>Pay it.</summary>\n[Tool] string PayBill() => \"\";",
        "/// <summary>Tell the time.</summary>\n[Tool(Secure = false)] string Time() => \"noon\";",
        "/// <summary>Tell the days of pay.</summary>\n[Tool(Secure = false)] string PayDays() => \"none\";",
        "const string Text = \"https://example.com/sk-frequently-asked-questions-2024 and sk-frequently-asked-questions\";",
        "/// <summary>Tell what was paid.</summary>\n[Tool(Secure = false)] string Payments() => \"none\";",
        "/// <summary>Pay it.</summary>\n[Tool(Secure = true)] FunctionResult Buy() => new "
        + "FunctionResult(\"Sent.\").SendSms(\"+15550100100\", \"+15550100101\", \"Hi\");",
        "const string Text = \"sk-ipping is fun, AKIA is a word, and https://example.com/a:b@c is a page.\";",
        "const string Text = \"postgres://${user}:${password}@db.example.com/shop\";",
        ("/// <summary>Get the weather.</summary>\n[DataMap, Webhook(\"GET\", "
        + "\"https://example.com/w?api_key=${global_data.key}&key=opening_hours&q=${args.place}\", Headers = [\"Authorization: "
            + "Zoho-oauthtoken ${global_data.key}\"]), Output(\"It is ${response.sky}.\"), Fallback(\"I cannot see the sky.\")]\n/// "
                + "<param name=\"place\">Where.</param>\npublic partial FunctionResult Weather(string place);")
            .Replace("\n/// <param name=\"place\">Where.</param>", "", StringComparison.Ordinal).Replace(
                "weather.</summary>",
                "weather.</summary>\n/// <param name=\"place\">Where.</param>",
                StringComparison.Ordinal),
        "/// <summary>Roll a die.</summary>\n[DataMap, Fallback(\"Four.\")] public partial FunctionResult Roll();",
    ];

    [Theory]
    [MemberData(nameof(Advised))]
    public Task Code_ThatEndangersCallers_IsAdvised(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Theory]
    [MemberData(nameof(Clean))]
    public Task Code_ThatIsSafe_IsLeftAlone(string members) => RuleTest.VerifyAdviceAsync(Source(members));

    [Theory]
    [InlineData("Route = \"/help\"", "Route = {|SWA0403:\"help/\"|}", "app.MapVoiceAgents();")]
    [InlineData("", "Route = {|SWA0403:\"/\"|}", "app.MapVoiceAgents();")]
    [InlineData("Route = \"/help\"", "Route = \"/other\"", "app.MapVoiceAgents();")]
    [InlineData("Route = \"/help\"", "Route = \"/help\"", "app.MapVoiceAgent<First>(); app.MapVoiceAgent<Second>(\"/second\");")]
    public Task Route_OfTwoAgents_IsToldWhereAllAreMapped(string first, string second, string mapping) => RuleTest.VerifyAdviceAsync(
        $"{Head}[VoiceAgent(\"A\"{Comma(first)})] partial class First {{ [PromptSection] const string Task = \"Help.\"; }}",
        $"{Head}[VoiceAgent(\"B\"{Comma(second)})] partial class Second {{ [PromptSection] const string Task = \"Help.\"; }}",
        $"{Head}static class Start {{ static void Map(WebApplication app) {{ {mapping} }} }}");

    private static string Comma(string properties) => properties.Length == 0 ? "" : $", {properties}";

    private static string Source(string members) =>
        $"{Head}[VoiceAgent(\"A\")] partial class Shop\n{{\n    [PromptSection] const string Task = \"Help.\";\n{members}\n}}";
}
