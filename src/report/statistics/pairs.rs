//! Pairs of whole numbers, exactly: sums that do not round, and what follows from them.

/// Sums over pairs (x, y).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    n: i64,
    x: i64,
    y: i64,
    xx: i64,
    yy: i64,
    xy: i64,
}

impl Pairs {
    /// The pair, so many times.
    pub fn add(&mut self, (x, y): (i16, i16), times: u64) {
        let (x, y, times) = (i64::from(x), i64::from(y), times as i64);
        self.n += times;
        self.x += times * x;
        self.y += times * y;
        self.xx += times * x * x;
        self.yy += times * y * y;
        self.xy += times * x * y;
    }

    /// How many pairs.
    pub fn n(&self) -> u64 {
        self.n as u64
    }

    /// The mean of x; 0 of nobody.
    pub fn mean_x(&self) -> f64 {
        self.x as f64 / self.n.max(1) as f64
    }

    /// The mean of y; 0 of nobody.
    pub fn mean_y(&self) -> f64 {
        self.y as f64 / self.n.max(1) as f64
    }

    /// The mean of x - y; 0 of nobody.
    pub fn mean_difference(&self) -> f64 {
        (self.x - self.y) as f64 / self.n.max(1) as f64
    }

    /// The variance of x; 0 of fewer than two.
    pub fn variance_x(&self) -> f64 {
        self.spread(self.xx, self.x, self.x)
    }

    /// The variance of y.
    pub fn variance_y(&self) -> f64 {
        self.spread(self.yy, self.y, self.y)
    }

    /// The covariance of x and y.
    pub fn covariance(&self) -> f64 {
        self.spread(self.xy, self.x, self.y)
    }

    /// The variance of x - y.
    pub fn variance_difference(&self) -> f64 {
        let d = self.x - self.y;
        self.spread(self.xx - 2 * self.xy + self.yy, d, d)
    }

    /// The covariance of x and x - y.
    pub fn covariance_x_difference(&self) -> f64 {
        self.spread(self.xx - self.xy, self.x, self.x - self.y)
    }

    fn spread(&self, product: i64, a: i64, b: i64) -> f64 {
        if self.n < 2 {
            return 0.0;
        }
        let n = i128::from(self.n);
        let above = n * i128::from(product) - i128::from(a) * i128::from(b);
        above as f64 / (n * (n - 1)) as f64
    }
}
