namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0340 to SWA0354: tools that the platform runs itself.</summary>
public sealed class DataMapRuleTests
{
    private const string Webhook = "[Webhook(\"GET\", \"https://x.example.com/${args.city}\")]";
    private const string Method = "private static partial FunctionResult Find(string city);";

    /// <summary>Maps in which nothing is wrong.</summary>
    public static TheoryData<string> Sound => new(
        $"[DataMap] {Webhook} [Output(\"${{response.x}} ${{array[0].y}} ${{global_data.z}} %{{meta_data.z}} ${{args.city.deep}}\")]",
        $"[DataMap] {Webhook} [ForEach(\"a\", \"b\", \"${{this.x}}\", Max = 2)] [Output(\"${{b}}\")]",
        $"[DataMap, {Webhook[1..^1]}, Output(\"x\"), {Webhook[1..^1]}, Output(\"y\"), Fallback(Actions = \"[{{}}]\")]",
        "[DataMap(\"f\", ErrorKeys = [\"error\"], Extra = \"{\\\"active\\\":true}\"), Webhook(\"delete\", \"${global_data.host}/x\"), "
        + "Expression(\"x\", Pattern = \"/a/i\", Output = \"y\")]",
        "[DataMap] [Webhook(url: \"HTTP://x.example.com\", method: \"Put\", Headers = new[] { \"A: b\", \"C:${args.city}\" }, RequireArgs "
        + "= [\"city\"])] [Output(\"x\")]",
        "[DataMap] [Expression(\"${args.city}\", Pattern = \"^(?<n>a|b)+$\", Actions = \"[]\")]");

    [Theory]
    [MemberData(nameof(Sound))]
    public Task Map_InWhichNothingIsWrong_IsNotReported(string attributes) => VerifyAsync($"{attributes} {Method}");

    [Theory]
    [InlineData("private static FunctionResult {|SWA0340:Find|}(string city) => new(city);")]
    [InlineData("FunctionResult {|SWA0340:Find|}(string city) { return new(city); }")]
    [InlineData(
        "private partial FunctionResult {|SWA0340:Find|}(string city); private partial FunctionResult Find(string city) => new(city);")]
    public Task DataMapHasCode_WithABody_IsReportedOnTheName(string method) => VerifyAsync($"[DataMap] [Fallback(\"x\")] {method}");

    [Fact]
    public Task DataMapHasCode_OutsideAnAgent_IsReportedBesideTheCompilersError() => RuleTest.VerifyAsync("""
        using SignalWire.Agents;

        public partial class Base
        {
            /// <summary>Look it up.</summary>
            [DataMap, Fallback("x")] protected static partial FunctionResult {|CS8795:{|SWA0340:Find|}|}();
        }
        """);

    [Theory]
    [InlineData("partial {|SWA0341:void|} Find(string city);")]
    [InlineData("private partial {|SWA0341:string|} Find(string city);")]
    [InlineData("internal static partial {|SWA0341:Task<FunctionResult>|} Find(string city);")]
    public Task DataMapResult_OfAnotherType_IsReportedOnTheType(string method) => VerifyAsync($"[DataMap] [Fallback(\"x\")] {method}");

    [Fact]
    public Task DataMapAndTool_Together_IsReportedOnTheMap() => VerifyAsync($"[Tool] [{{|SWA0342:DataMap|}}] [Fallback(\"x\")] {Method}");

    [Theory]
    [InlineData("[Webhook({|SWA0343:\"PATCH\"|}, \"https://x.example.com\")]")]
    [InlineData("[Webhook(url: \"https://x.example.com\", method: {|SWA0343:\"\"|})]")]
    [InlineData("[Webhook(\"GET\", {|SWA0344:\"/city\"|})]")]
    [InlineData("[Webhook(\"GET\", {|SWA0344:\"https://\"|})]")]
    [InlineData("[Webhook(\"GET\", {|SWA0344:\"ftp://x.example.com\"|})]")]
    [InlineData("[Webhook(\"GET\", \"https://x.example.com\", Headers = [\"A: b\", {|SWA0345:\"Accept json\"|}])]")]
    [InlineData("[Webhook(\"GET\", \"https://x.example.com\", Headers = new string[] { {|SWA0345:\": b\"|}, {|SWA0345:\"A b: c\"|} })]")]
    [InlineData("[Webhook(\"GET\", \"https://x.example.com\", Headers = [\"A: b\", {|SWA0345:\"a: c\"|}])]")]
    [InlineData("[Webhook(\"POST\", \"https://x.example.com\", Body = {|SWA0346:\"[]\"|}, Params = {|SWA0346:\"{\"|})]")]
    [InlineData("[Webhook(\"POST\", \"https://x.example.com\", RequireArgs = [\"city\", \"{|SWA0352:town|}\"])]")]
    public Task Webhook_InError_IsReportedOnTheArgument(string webhook) => VerifyAsync($"[DataMap] {webhook} [Output(\"x\")] {Method}");

    [Theory]
    [InlineData("[Fallback(Actions = {|SWA0346:\"{}\"|})]")]
    [InlineData("[Fallback(Actions = {|SWA0346:\"[1]\"|})]")]
    [InlineData("[Expression(\"x\", Pattern = \"x\", Output = \"x\", NoMatchActions = {|SWA0346:\"\"|})]")]
    [InlineData("[Expression(\"x\", Pattern = {|SWA0347:\"(\"|}, Output = \"x\")]")]
    [InlineData("[Expression(\"x\", Pattern = {|SWA0347:\"/*/i\"|}, Output = \"x\")]")]
    [InlineData("[Expression(\"x\", Pattern = {|SWA0348:@\"\\Ax\"|}, Output = \"x\")]")]
    [InlineData("[{|SWA0350:Expression|}(\"x\", Pattern = \"x\", NoMatch = \"x\")]")]
    [InlineData("[{|SWA0350:Fallback|}(\"\")]")]
    [InlineData("[Fallback(\"${args.{|SWA0352:town|}} ${args.{|SWA0352:town|}} %{args.city}\")]")]
    public Task Answer_InError_IsReportedOnTheText(string attribute) => VerifyAsync($"[DataMap] {attribute} {Method}");

    [Theory]
    [InlineData("[{|SWA0349:DataMap|}]")]
    [InlineData("[{|SWA0349:DataMap|}] [Webhook(\"GET\", \"https://x.example.com\")]")]
    [InlineData("[DataMap] [{|SWA0351:Output|}(\"x\")] [Webhook(\"GET\", \"https://x.example.com\")]")]
    [InlineData("[DataMap] [{|SWA0351:ForEach|}(\"a\", \"b\", \"c\")] [Fallback(\"x\")]")]
    [InlineData("[DataMap] [Webhook(\"GET\", \"https://x.example.com\")] [Output(\"x\")] [{|SWA0351:Output|}(\"y\")]")]
    [InlineData("[DataMap(Extra = {|SWA0304:\"{\\\"data_map\\\":{}}\"|})] [Fallback(\"x\")]")]
    [InlineData("[DataMap(Extra = {|SWA0304:\"{\\\"web_hook_url\\\":\\\"x\\\"}\"|})] [Fallback(\"x\")]")]
    [InlineData("[DataMap({|SWA0107:\"1st\"|})] [Fallback(\"x\")]")]
    public Task Map_OfAttributesInError_IsReportedOnTheAttribute(string attributes) => VerifyAsync($"{attributes} {Method}");

    [Theory]
    [InlineData("{|SWA0353:ToolCall|} call")]
    [InlineData("{|SWA0353:CancellationToken|} cancel, {|SWA0353:HttpContext|} context")]
    [InlineData("[Microsoft.AspNetCore.Mvc.FromServices] {|SWA0353:TimeProvider|} clock")]
    public Task SuppliedToDataMap_Parameter_IsReportedOnItsType(string parameters) =>
        VerifyAsync($"[DataMap] [Fallback(\"x\")] private partial FunctionResult Find(string city, {parameters});");

    [Theory]
    [InlineData("[Tool] [{|SWA0354:Fallback|}(\"x\")] string Find(string city) => city;")]
    [InlineData("[{|SWA0354:Webhook|}(\"GET\", \"x\")] [{|SWA0354:Output|}(\"x\")] string Find(string city) => city;")]
    public Task MapAttribute_WithoutDataMap_IsReportedOnItsName(string method) => VerifyAsync(method);

    [Fact]
    public Task UnknownMapArgument_Message_NamesWhatThereIs() => RuleTest.VerifyAsync(
        [RuleTest.Expect(
            "SWA0352",
            "Argument 'something' in data map 'find' is not one of its parameters, so it has no value on a call; available: 'city'")],
        Source("""[DataMap] [Fallback("${args.{|#0:something|}}")] """ + Method));

    private static Task VerifyAsync(string method) => RuleTest.VerifyAsync(Source(method));

    private static string Source(string method) => $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Look it up.</summary>
            /// <param name="city">Where.</param>
            {{method}}
        }
        """;
}
