/// <summary>The orders of the shop.</summary>
public interface IOrderBook
{
    /// <summary>When an order arrives; nothing where there is no such order.</summary>
    Task<DateOnly?> FindAsync(string orderId, CancellationToken cancel);
}
