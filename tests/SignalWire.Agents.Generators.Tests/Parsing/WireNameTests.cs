using System.Text.Json;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Naming;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>The names of tools, parameters and prompt sections for the model.</summary>
public sealed class WireNameTests
{
    [Theory]
    [InlineData("order", "order")]
    [InlineData("orderId", "order_id")]
    [InlineData("OrderId", "order_id")]
    [InlineData("OrderID", "order_id")]
    [InlineData("IDOfOrder", "id_of_order")]
    [InlineData("HTTPCode2", "http_code2")]
    [InlineData("HTTP2Code", "http2_code")]
    [InlineData("ABTest", "ab_test")]
    [InlineData("aB", "a_b")]
    [InlineData("A", "a")]
    [InlineData("AB", "ab")]
    [InlineData("order_id", "order_id")]
    [InlineData("Order_Id", "order_id")]
    [InlineData("ORDER_ID", "order_id")]
    [InlineData("_order", "_order")]
    [InlineData("_Order", "_order")]
    [InlineData("order_", "order_")]
    [InlineData("a__b", "a__b")]
    [InlineData("_", "_")]
    [InlineData("x1y2", "x1y2")]
    [InlineData("IsTITLE", "is_title")]
    [InlineData("größteZahl", "größte_zahl")]
    [InlineData("НомерЗаказа", "номер_заказа")]
    [InlineData("订单号", "订单号")]
    [InlineData("رقم", "رقم")]
    public void SnakeCase_OfAName_IsWhatAModelExpects(string name, string expected) => Assert.Equal(expected, WireName.SnakeCase(name));

    [Theory]
    [InlineData("Role", "Role")]
    [InlineData("OrderPolicy", "Order Policy")]
    [InlineData("orderPolicy", "order Policy")]
    [InlineData("Order_Policy", "Order Policy")]
    [InlineData("FAQPage", "FAQ Page")]
    [InlineData("Top10Rules", "Top10 Rules")]
    public void Words_OfAName_AreParted(string name, string expected) => Assert.Equal(expected, WireName.Words(name));

    [Theory]
    [InlineData("order", "Order")]
    [InlineData("order_id", "orderId", "OrderId")]
    [InlineData("http_code2", "httpCode2", "HttpCode2")]
    [InlineData("_order", "order", "Order")]
    [InlineData("order__id", "orderId", "OrderId")]
    [InlineData("x", "X")]
    [InlineData("_")]
    [InlineData("__")]
    [InlineData("订单号")]
    public void OtherSpellings_OfAName_AreThoseThatModelsFallInto(string name, params string[] expected) =>
        Assert.Equal(expected, WireName.OtherSpellings(name));

    [Theory]
    [InlineData("check_order", true)]
    [InlineData("CheckOrder2", true)]
    [InlineData("_", true)]
    [InlineData("a", true)]
    [InlineData("", false)]
    [InlineData("2nd", false)]
    [InlineData("check-order", false)]
    [InlineData("check order", false)]
    [InlineData("check.order", false)]
    [InlineData("check\n", false)]
    [InlineData("prüfe", false)]
    [InlineData("check\u0661", false)]
    public void ToolName_IsOneToThePlatform_OrNot(string name, bool isOne) => Assert.Equal(isOne, WireName.IsToolName(name));

    [Fact]
    public void OtherSpellings_ThatTwoParametersCouldMean_AreNeithers()
    {
        var arguments = Parsed.ToolOf("[Tool] string Check(string order_id, string _order_id, string caller) => order_id;").Arguments
            .ToList();

        Assert.Empty(arguments[0].OtherNames);
        Assert.Empty(arguments[1].OtherNames);
        Assert.Equal(["Caller"], arguments[2].OtherNames);
    }

    [Fact]
    public void ToolName_InTheAttribute_WinsOverTheMethods() =>
        Assert.Equal("ask", Parsed.ToolOf("""[Tool("ask")] string Check() => "";""").Name);

    [Theory]
    [InlineData("größe")]
    [InlineData("заказ")]
    [InlineData("订单")]
    [InlineData("رقم")]
    [InlineData("हिन्दी")]
    public void ParameterName_InAnyScript_ReachesTheModel(string name)
    {
        var parameters = GeneratedJson.Declaration(Parsed.AgentWith($"[Tool] string Check(string {name}) => {name};"))
            .GetProperty("parameters");

        Assert.Equal(JsonValueKind.Object, parameters.GetProperty("properties").GetProperty(name).ValueKind);
        Assert.Equal([name], parameters.GetProperty("required").EnumerateArray().Select(required => required.GetString()));
    }
}
